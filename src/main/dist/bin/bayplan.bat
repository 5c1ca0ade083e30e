@echo off
rem Starts Bayplan with the Java runtime beside it. BAYPLAN_JAVA_OPTIONS adds options for the JVM, parted by spaces.
setlocal
set "home=%~dp0.."
set "kind=commands"
if "%~1"=="" set "kind=window"
if /i "%~x1"==".json" set "kind=window"
rem A cache that does not fit is passed over.
"%home%\runtime\bin\java.exe" "@%home%\lib\java.options" "@%home%\lib\%kind%.options" ^
    "-XX:AOTCache=%home%\lib\%kind%.aot" %BAYPLAN_JAVA_OPTIONS% --module dev.bayplan/dev.bayplan.Bayplan %*
exit /b %errorlevel%
