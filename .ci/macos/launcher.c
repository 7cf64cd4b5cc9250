/* What macOS starts: Python inside this program, so that the menu bar, the Dock and opened files know it by its name.

   It runs the module gui with the Python beside it, as python -I -m gui does. */
#include <Python.h>
#include <mach-o/dyld.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static void stop_if(PyStatus status)
{
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
}

int main(int count, char **words)
{
    char found[PATH_MAX], here[PATH_MAX], home[PATH_MAX + 32], python[PATH_MAX + 64];
    uint32_t size = sizeof found;
    if (_NSGetExecutablePath(found, &size) != 0 || realpath(found, here) == NULL)
        return 1;
    snprintf(home, sizeof home, "%s/../Resources/python", dirname(here));
    snprintf(python, sizeof python, "%s/bin/python", home);

    PyPreConfig before;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = 1;
    stop_if(Py_PreInitialize(&before));

    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.parse_argv = 0;
    stop_if(PyConfig_SetBytesArgv(&config, count, words));
    stop_if(PyConfig_SetBytesString(&config, &config.home, home));
    /* With this one the program starts other processes of its own. */
    stop_if(PyConfig_SetBytesString(&config, &config.executable, python));
    stop_if(PyConfig_SetString(&config, &config.run_module, L"gui"));
    stop_if(Py_InitializeFromConfig(&config));
    PyConfig_Clear(&config);
    return Py_RunMain();
}
