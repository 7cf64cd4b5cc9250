# on-windows.ps1 DIST PIECES: try the installer in DIST on Windows itself, without a question asked: installed, every piece of
# the example made as in PIECES, byte for byte, removed. It says what it saw, and fails if anything is not as it should be.
param([string]$Dist, [string]$Pieces)
$ErrorActionPreference = "Stop"

function Saw([string]$Told, [bool]$Right) {
    Write-Host ("{0} {1}" -f ($(if ($Right) { "ok   " } else { "WRONG" })), $Told)
    if (-not $Right) { exit 1 }
}

$installer = (Get-ChildItem $Dist -Filter "*-windows.exe").FullName
$home_ = "$env:LOCALAPPDATA\Programs\awareness-kit"
$command = "$home_\command\awareness-kit.exe"
$clock = [Diagnostics.Stopwatch]::StartNew()
$run = Start-Process $installer "/S" -Wait -PassThru
Saw "installed in $([int]$clock.Elapsed.TotalSeconds) s" ($run.ExitCode -eq 0 -and (Test-Path "$home_\awareness-kit.exe"))
Saw "it says its version: $(& $command --version)" ($LASTEXITCODE -eq 0)

$work = New-Item -ItemType Directory "$env:TEMP\awareness-kit-trial" -Force
& $command new "$work\example.kit" --example
Saw "it makes the example" ($LASTEXITCODE -eq 0)
$clock.Restart()
& $command export "$work\example.kit" -o "$work\screen"
Saw "it makes every piece, in $([int]$clock.Elapsed.TotalSeconds) s" ($LASTEXITCODE -eq 0)
foreach ($file in Get-ChildItem "$Pieces\screen") {
    if ($file.Extension -eq ".png") { continue } # these are the same pixel for pixel, and packed by another library
    $same = (Get-FileHash $file.FullName).Hash -eq (Get-FileHash "$work\screen\$($file.Name)").Hash
    Saw "$($file.Name) is that of Linux" $same
}

$window = Start-Process "$home_\awareness-kit.exe" "`"$work\example.kit`"" -PassThru
for ($waited = 0; $waited -lt 60 -and $window.MainWindowTitle -notlike "*example*"; $waited++) { Start-Sleep 1; $window.Refresh() }
Saw "the window shows it: $($window.MainWindowTitle)" ($window.MainWindowTitle -like "*example*")
[void]$window.CloseMainWindow()
Saw "and closes" ($window.WaitForExit(30000))

$run = Start-Process "$home_\uninstall.exe" "/S _?=$home_" -Wait -PassThru
Remove-Item "$home_\uninstall.exe" -ErrorAction SilentlyContinue # it cannot remove itself while somebody waits for it
Saw "it is removed" ($run.ExitCode -eq 0 -and -not (Test-Path "$home_\awareness-kit.exe"))
Saw "the kit is still there" (Test-Path "$work\example.kit")
