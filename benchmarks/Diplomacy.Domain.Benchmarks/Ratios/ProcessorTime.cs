using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>The processor's time, which other programs do not add to: that of this thread where the system tells it to the nanosecond, and that of the process elsewhere.</summary>
internal static partial class ProcessorTime
{
    private const int ThisThread = 3;

    /// <summary>The time taken until now.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && TryGetTime(ThisThread, out var taken) == 0
        ? TimeSpan.FromTicks((taken.Seconds * TimeSpan.TicksPerSecond) + (taken.Nanoseconds / TimeSpan.NanosecondsPerTick))
        : Environment.CpuUsage.TotalTime;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int TryGetTime(int clock, out Taken taken);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Taken
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
