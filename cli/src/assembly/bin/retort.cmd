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
set "PROGRAM="
for %%j in ("%HOME_DIR%\lib\retort-cli-*.jar") do set "PROGRAM=%%~fj"
if not defined PROGRAM goto :nothing
rem SQLite's driver loads native code, which newer versions of Java remark upon.
set "NATIVE="
if %JAVA_MAJOR% GEQ 22 set "NATIVE=--enable-native-access=ALL-UNNAMED"
"%JAVA_EXE%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable %NATIVE% %RETORT_JAVA_OPTIONS% "-Dretort.home=%HOME_DIR%" -cp "%PROGRAM%" dev.retort.cli.Main %*
exit /b %ERRORLEVEL%

:nothing
echo retort: nothing to run in "%HOME_DIR%\lib" 1>&2
echo   unpack the archive again 1>&2
exit /b 1

:try
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
rem The answer goes through a file: inside the brackets of for /f, a path with spaces or brackets and a pipe do not mix.
set "SAID=%TEMP%\retort-java-%RANDOM%%RANDOM%.txt"
"%~1" -version >"%SAID%" 2>&1
set "FOUND="
for /f "usebackq tokens=2,3" %%a in ("%SAID%") do if not defined FOUND if /i "%%a"=="version" set "FOUND=%%~b"
del "%SAID%" >nul 2>&1
set "MAJOR=0"
for /f "tokens=1 delims=.-+_" %%m in ("%FOUND%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 exit /b 0
set "JAVA_EXE=%~1"
set "JAVA_MAJOR=%MAJOR%"
exit /b 0
