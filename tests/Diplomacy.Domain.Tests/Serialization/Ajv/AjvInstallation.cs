using System.ComponentModel;
using System.Diagnostics;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>The validator of others and the program that drives it, installed once beside the tests, from the lock file.</summary>
internal static class AjvInstallation
{
    /// <summary>Where it is installed.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "ajv");

    private static readonly Lazy<string?> Fault = new(Install);

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing => Fault.Value;

    private static string LockFile => Path.Combine(Folder, "package-lock.json");

    private static string Installed => Path.Combine(Folder, "installed");

    private static string? Install()
    {
        if (Outcome("node", "--version") is { } noNode) return $"node does not run, so nothing judges the schemas but ourselves: {noNode} Install Node.js 18 or later.";
        if (File.Exists(Installed) && File.ReadAllText(Installed) == File.ReadAllText(LockFile)) return null;
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        if (Outcome(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund") is { } failure) return $"ajv cannot be installed, so nothing judges the schemas but ourselves: {failure} Make npm and its registry reachable.";
        File.Copy(LockFile, Installed, overwrite: true);
        return null;
    }

    /// <summary>What a program says that fails; null where it succeeds.</summary>
    private static string? Outcome(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"{program} ended with {process.ExitCode}: {output.Result}{error}".ReplaceLineEndings(" ");
        }
        catch (Win32Exception notFound)
        {
            return notFound.Message;
        }
    }
}
