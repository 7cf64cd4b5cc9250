# Everything here works on a bare machine: .ci/setup installs what is missing and leaves alone what is there.
.DEFAULT_GOAL := help
.PHONY: help run test format lock pictures guide screenshots journey bench translations mutations \
	installer-windows check-windows installer-linux check-linux release clean
unexport PYTHONHOME PYTHONPATH

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1	/p' Makefile

run: ## set everything up and open the window; with no screen, export the example kit to out/
	@.ci/setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then .venv/bin/awareness-kit; \
	else mkdir -p out && .venv/bin/awareness-kit new out/example.kit --example --force && \
	.venv/bin/awareness-kit export out/example.kit -o out --force; fi

test: ## set everything up and run formatting, lint, types, import contracts and all tests
	@.ci/setup test
	@.ci/test

format: ## bring the sources into shape and mend what the linter can
	@.ci/setup dev
	@.venv/bin/ruff check --fix --exit-zero .
	@.venv/bin/ruff format .

COMPILE = .venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-emit-index-url --custom-compile-command 'make lock'

lock: ## bring the four locks in line with pyproject.toml; delete them first to take the newest of everything
	@test -x .venv/bin/uv || .ci/setup dev
	@$(COMPILE) pyproject.toml --group build -o requirements.lock
	@$(COMPILE) --group dev -c requirements.lock -o requirements-dev.lock
	@$(COMPILE) --group bench -c requirements-dev.lock -o requirements-bench.lock
	@$(COMPILE) --group release -c requirements.lock -c requirements-dev.lock -o requirements-release.lock

SHOWN = poster-thousand-days window-babies-welcome poster-event poster-holding social-square conversation-cards

pictures: ## make the pictures that README shows again, from the example kit
	@.ci/setup
	@rm -rf out/shown && mkdir -p out/shown assets/shown
	@.venv/bin/awareness-kit new out/shown/example.kit --example
	@for piece in $(SHOWN); do .venv/bin/awareness-kit preview out/shown/example.kit --piece $$piece --dpi 32 -o out/shown/$$piece \
	>/dev/null && cp "$$(ls out/shown/$$piece/*.png | head -n 1)" assets/shown/$$piece.png && echo assets/shown/$$piece.png; done

guide: ## make the staff's guide again: its pictures, its tables, the schemas for editors; and the pictures of the help
	@.ci/setup
	@.venv/bin/python -m kit.designs
	@.venv/bin/python .ci/help_pictures.py

screenshots: ## make pictures of every step of the window and of a merge in out/screenshots/, and the two that README shows
	@.ci/setup
	@.venv/bin/python .ci/screenshots.py --shown

journey: ## make a kit with a real mouse and keyboard on a screen of its own (Xvfb, xdotool); pictures in out/journey/
	@.ci/setup test
	@rm -rf out/journey
	@JOURNEY_PICTURES="$(CURDIR)"/out/journey .venv/bin/python -m pytest -rs tests/gui/xvfb

bench: ## show what the program costs beside the least that it could, and how long the window is deaf meanwhile
	@.ci/setup bench
	@.venv/bin/python -m tests.bench
	@.venv/bin/python -m pytest -q -s tests/gui/test_fluid.py

translations: ## bring the window's translation files in line with the sources, and compile them
	@.ci/setup dev
	@.ci/translations

ROOMS = kit/layout kit/text kit/press kit/pdf kit/check
SAMPLE = 200

mutations: ## change the engine in SAMPLE small ways and show what no test notices: make mutations ROOMS=kit/text SAMPLE=40
	@.ci/setup test
	@.venv/bin/python .ci/mutations.py $(ROOMS) --sample $(SAMPLE)

installer-windows: ## make the installer for Windows, dist/awareness-kit-VERSION-windows.exe
	@.ci/setup windows
	@.venv/bin/python .ci/windows/build.py

check-windows: ## make it, install it under wine, make every piece of the example there, and remove it again
	@.ci/setup wine
	@.venv/bin/python .ci/windows/build.py
	@.venv/bin/python .ci/windows/check.py

installer-linux: ## make the Linux packages in dist/: a .deb, and a .tar.xz that runs from any folder
	@.ci/setup linux
	@.venv/bin/python .ci/linux/packages.py

check-linux: installer-linux ## make both, install them in a bare Debian (as root), open the window, export a kit, remove them
	@.venv/bin/python .ci/linux/check.py

release: ## make everything that is published of a version, from its tag: packages, notes, bill of materials, sums
	@.ci/setup release
	@.venv/bin/python .ci/release/release.py

clean: ## remove everything that these commands made
	rm -rf .venv out build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
