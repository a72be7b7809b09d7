@echo off
setlocal
rem Starts Retort with the first Java that is new enough (17) of RETORT_JAVA_HOME, JAVA_HOME, the path and the usual places.
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
if defined RETORT_JAVA_HOME call :try "%RETORT_JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%j in (java.exe) do call :try "%%~$PATH:j"
if not defined JAVA_EXE for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA_EXE call :try "%%~d\bin\java.exe"
if not defined JAVA_EXE (
  echo retort: no Java 17 or newer in RETORT_JAVA_HOME, JAVA_HOME, on the path or in the usual places 1>&2
  echo   install one, or say where it is: set RETORT_JAVA_HOME=C:\path\to\jdk 1>&2
  exit /b 1
)
for %%j in ("%HOME_DIR%\lib\retort-cli-*.jar") do set "PROGRAM=%%~fj"
"%JAVA_EXE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %RETORT_JAVA_OPTIONS% "-Dretort.home=%HOME_DIR%" -cp "%PROGRAM%" dev.retort.cli.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b 0
for /f "tokens=3" %%v in ('""%~1" -version 2>&1" ^| findstr /i "version"') do set "FOUND=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%FOUND%") do set "MAJOR=%%m"
if %MAJOR% GEQ 17 set "JAVA_EXE=%~1"
exit /b 0
