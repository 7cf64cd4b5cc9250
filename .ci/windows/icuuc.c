/* For trials under wine 8, which lacks this library of Windows: what Qt calls for encodings that are not Unicode. Here
 * there are none of those. Never shipped.
 */
#define LACKING(name) \
    __declspec(dllexport) void *name(void) { return 0; }

__declspec(dllexport) void *ucnv_open(const char *name, int *status)
{
    (void)name;
    *status = 4; /* U_FILE_ACCESS_ERROR */
    return 0;
}
LACKING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
LACKING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
LACKING(ucnv_cbFromUWriteUChars)
LACKING(ucnv_cbToUWriteUChars)
LACKING(ucnv_close)
LACKING(ucnv_countAvailable)
LACKING(ucnv_fromUCountPending)
LACKING(ucnv_fromUnicode)
LACKING(ucnv_getAvailableName)
LACKING(ucnv_getFromUCallBack)
LACKING(ucnv_getMaxCharSize)
LACKING(ucnv_getName)
LACKING(ucnv_getStandardName)
LACKING(ucnv_getToUCallBack)
LACKING(ucnv_reset)
LACKING(ucnv_setFromUCallBack)
LACKING(ucnv_setToUCallBack)
LACKING(ucnv_toUCountPending)
LACKING(ucnv_toUnicode)
