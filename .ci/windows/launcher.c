/* awareness-kit.exe: the program, run inside this process by the Python that is installed beside it.
 *
 * Built twice: with WINDOWED for the window, without for the command line. PYTHON_DLL and START are paths that start
 * where this file is. Children that the program starts are run by pythonw.exe, which start.py sees to. Nothing of a C
 * library is used: Python brings its own, and two in one process would both hold the standard streams.
 */
#include <windows.h>
#include <shellapi.h>

#define LONGEST 32768 /* characters of a path on Windows */

typedef int (*python_main)(int, wchar_t **);

static wchar_t dll[LONGEST], script[LONGEST];

static int incomplete(void)
{
    static const wchar_t told[] =
        L"awareness-kit is not complete on this computer. Please install it again: your kits stay as they are.\r\n";
#ifdef WINDOWED
    MessageBoxW(NULL, told, L"awareness-kit", MB_OK | MB_ICONERROR);
#else
    char bytes[sizeof(told)];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, told, -1, bytes, sizeof(bytes), NULL, NULL);
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), bytes, length - 1, &written, NULL);
#endif
    return 1;
}

/* Put a path beside this file into whole; 0 if it is too long. */
static int beside(wchar_t *whole, const wchar_t *relative)
{
    DWORD length = GetModuleFileNameW(NULL, whole, LONGEST);
    while (length && whole[length - 1] != L'\\')
        length--;
    if (!length || length + lstrlenW(relative) >= LONGEST)
        return 0;
    lstrcpyW(whole + length, relative);
    return 1;
}

static int run(void)
{
    int count;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **handed = arguments ? HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, (count + 3) * sizeof(*handed)) : NULL;
    HMODULE library;
    python_main start;

    SetDllDirectoryW(L""); /* no library is taken from the folder that somebody happens to be in */
    if (!handed || !beside(dll, PYTHON_DLL) || !beside(script, START))
        return incomplete();
    library = LoadLibraryExW(dll, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    start = library ? (python_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!start || GetFileAttributesW(script) == INVALID_FILE_ATTRIBUTES)
        return incomplete();
    handed[0] = arguments[0];
    handed[1] = L"-I";
    handed[2] = script;
    for (int each = 1; each < count; each++)
        handed[each + 2] = arguments[each];
    return start(count + 2, handed);
}

void begin(void)
{
    ExitProcess(run());
}
