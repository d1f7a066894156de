using System.Diagnostics;

namespace Diplomacy.Domain.Package.Tests;

/// <summary>Runs a program as a user would, with a package cache of its own.</summary>
internal static class Command
{
    public static Outcome Run(string program, string folder, string packageCache, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NUGET_PACKAGES"] = packageCache;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var inherited in new[] { "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "CI" })
        {
            start.Environment.Remove(inherited);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output + error.Result);
    }

    /// <summary>How a command ended.</summary>
    internal sealed record Outcome(int ExitCode, string Output)
    {
        public string Succeeded()
        {
            Assert.True(ExitCode == 0, Output);
            return Output;
        }

        public string Failed()
        {
            Assert.True(ExitCode != 0, Output);
            return Output;
        }
    }
}
