# The installer for Windows: for one person, without an administrator. Made by build.py, which gives STAGE (the folder
# of what is installed), VERSION, VERSION_NUMBERS, SIZE (KiB), ICONS and OUTPUT.
#
#   awareness-kit-VERSION-windows.exe              asks, installs, offers to open the program
#   awareness-kit-VERSION-windows.exe /S           asks nothing; exit code 0, or 2 if it could not install
#   awareness-kit-VERSION-windows.exe /S /D=D:\Programs     into D:\Programs\awareness-kit
#   uninstall.exe /S                               removes the program; kits, packs and designs stay

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include FileFunc.nsh
!include MUI2.nsh
!include WinVer.nsh

!define NAME "awareness-kit"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs ${NAME}"
VIAddVersionKey CompanyName "The awareness-kit contributors"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICONS}/awareness-kit.ico"
!define MUI_UNICON "${ICONS}/awareness-kit.ico"
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishRun)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UninstallText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Welsh"

!macro Words NAME ENGLISH WELSH
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_WELSH} "${WELSH}"
!macroend
!insertmacro Words WelcomeTitle "Install ${NAME} ${VERSION}" "Gosod ${NAME} ${VERSION}"
!insertmacro Words WelcomeText \
  "Posters and leaflets with your group’s own name, event and logo.$\r$\n$\r$\nIt is installed for you alone, and needs no administrator. If an earlier version is here, this one takes its place. Your kits stay as they are.$\r$\n$\r$\nChoose Install." \
  "Posteri a thaflenni gydag enw, digwyddiad a logo eich grŵp eich hun.$\r$\n$\r$\nMae’n cael ei osod i chi yn unig, ac nid oes angen gweinyddwr. Os oes fersiwn gynharach yma, bydd hon yn cymryd ei lle. Mae eich pecynnau’n aros fel y maent.$\r$\n$\r$\nDewiswch Gosod."
!insertmacro Words FinishTitle "${NAME} is installed" "Mae ${NAME} wedi’i osod"
!insertmacro Words FinishText "You find it in the Start menu. A double click on a kit opens it." \
  "Mae yn y ddewislen Start. Mae clic dwbl ar becyn yn ei agor."
!insertmacro Words FinishRun "Open ${NAME} now" "Agor ${NAME} nawr"
!insertmacro Words UninstallText "${NAME} will be removed from this computer. Your kits, packs and designs stay." \
  "Bydd ${NAME} yn cael ei dynnu o’r cyfrifiadur hwn. Mae eich pecynnau, bwndeli a dyluniadau’n aros."
!insertmacro Words IsOpen "${NAME} is open. Save your kit, close the program, then choose Retry." \
  "Mae ${NAME} ar agor. Cadwch eich pecyn, caewch y rhaglen, yna dewiswch Ailgynnig."
!insertmacro Words TooOld "${NAME} needs Windows 10 or later, with 64 bits. This computer has another version of Windows." \
  "Mae ar ${NAME} angen Windows 10 neu fersiwn ddiweddarach, â 64 did. Mae fersiwn arall o Windows ar y cyfrifiadur hwn."
!insertmacro Words KitType "Kit for posters and leaflets" "Pecyn posteri a thaflenni"
!insertmacro Words PackType "Pack of designs for posters and leaflets" "Bwndel o ddyluniadau posteri a thaflenni"
!insertmacro Words Comment "Posters and leaflets with your group’s own name, event and logo" \
  "Posteri a thaflenni gydag enw, digwyddiad a logo eich grŵp eich hun"

# Wait until the program is closed: while it runs, nobody may write to its Python. In quiet mode, give up.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\python\python.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\python\${PYTHON_DLL}" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  free:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

# Remove what was installed, and nothing that somebody else put there: these folders are in one of our own name.
!macro RemoveProgram
  RMDir /r "$INSTDIR\command"
  RMDir /r "$INSTDIR\icons"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\program"
  RMDir /r "$INSTDIR\python"
  Delete "$INSTDIR\${NAME}.exe"
!macroend

# A double click on a file with this ending opens it in the window. What the person chose for it before stays a choice.
!macro FileType ENDING CLASS WORDS ICON
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\icons\${ICON}.ico"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${CLASS}"
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}" ""
!macroend
!macro NoFileType ENDING CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
  StrCmp $0 "${CLASS}" 0 +2
  DeleteRegValue HKCU "${CLASSES}\${ENDING}" ""
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

# Tell the desktop that file types and the search path have changed: SHCNE_ASSOCCHANGED, WM_SETTINGCHANGE.
!macro TellDesktop
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${GetFileName} "$INSTDIR" $0
  ${If} $0 != "${NAME}"
    StrCpy $INSTDIR "$INSTDIR\${NAME}"
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  Call WaitUntilClosed
  !insertmacro RemoveProgram
  ClearErrors
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  File /r "${STAGE}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  nsExec::Exec '"$INSTDIR\python\python.exe" -I "$INSTDIR\program\search_path.py" add "$INSTDIR\command"'
  Pop $0
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe" "" "" "" "" "" "$(Comment)"
  !insertmacro FileType ".kit" "${NAME}.kit" "$(KitType)" "kit"
  !insertmacro FileType ".kitpack" "${NAME}.kitpack" "$(PackType)" "pack"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The awareness-kit contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  !insertmacro TellDesktop
SectionEnd

Section Uninstall
  SetShellVarContext current
  Call un.WaitUntilClosed
  nsExec::Exec '"$INSTDIR\python\python.exe" -I "$INSTDIR\program\search_path.py" remove "$INSTDIR\command"'
  Pop $0
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro NoFileType ".kit" "${NAME}.kit"
  !insertmacro NoFileType ".kitpack" "${NAME}.kitpack"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${NAME}"
  !insertmacro TellDesktop
SectionEnd
