@echo off
rem Starts Bayplan with the Java runtime beside it. BAYPLAN_JAVA_OPTIONS adds options for the JVM, parted by spaces.
setlocal
set "home=%~dp0.."
set "cache=commands"
if "%~1"=="" set "cache=window"
if /i "%~x1"==".json" set "cache=window"
rem A cache that does not fit is passed over.
"%home%\runtime\bin\java.exe" "@%home%\lib\java.options" "-XX:AOTCache=%home%\lib\%cache%.aot" ^
    %BAYPLAN_JAVA_OPTIONS% --module dev.bayplan/dev.bayplan.Bayplan %*
exit /b %errorlevel%
