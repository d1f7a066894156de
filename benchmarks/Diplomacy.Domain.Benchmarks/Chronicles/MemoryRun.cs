using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Shows that memory does not grow with the file: processes of their own read files of 100,000 and of 1,000,000 records, in both forms, and each tells the most that it had resident.</summary>
internal static class MemoryRun
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const int Misuse = 2;
    private const double MiB = 1 << 20;

    /// <summary>How much more a file that is ten times longer may take: what the garbage collector leaves to chance.</summary>
    private const double MostGrowth = 1.25;

    /// <summary>Runs one of the two parts: without arguments the whole, with a file the child that reads it.</summary>
    /// <param name="args">What follows the name of the run.</param>
    /// <returns>0: memory is flat, 1: it grows, 2: the arguments are not known.</returns>
    public static int Of(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return args switch
        {
            [] => Compare(),
            ["read", var file, var records] => Read(file, long.Parse(records, CultureInfo.InvariantCulture)),
            _ => Misuse,
        };
    }

    private static int Compare()
    {
        var result = 0;
        foreach (var form in Enum.GetValues<ChronicleForm>())
        {
            var name = form is ChronicleForm.Lines ? "lines" : "document";
            var (few, many) = (Peak(form, Few), Peak(form, Many));
            Console.WriteLine($"memory.{name}.{Few} {few / MiB:F1} MiB");
            Console.WriteLine($"memory.{name}.{Many} {many / MiB:F1} MiB");
            Console.WriteLine($"memory.{name}.growth {many / (double)few:F2}");
            if (many > MostGrowth * few) result = 1;
        }

        return result;
    }

    /// <summary>The most that a process had resident which read a file of so many records.</summary>
    private static long Peak(ChronicleForm form, int records)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(file)) new ChronicleWriter(stream, form).Write(Enumerable.Range(1, records).Select(Meeting));
            Console.Error.WriteLine($"{records} records, {new FileInfo(file).Length / MiB:F0} MiB");
            return PeakOfChild(file, records);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static long PeakOfChild(string file, int records)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["memory", "read", file, records.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Insert(0, typeof(MemoryRun).Assembly.Location);
        using var child = Process.Start(start)!;
        var told = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? long.Parse(told, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"The process that reads ended with {child.ExitCode}: {told}");
    }

    private static int Read(string file, long records)
    {
        using var stream = File.OpenRead(file);
        if (new ChronicleReader(stream).Read().LongCount() != records) return 1;
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(own.PeakWorkingSet64);
        return 0;
    }

    /// <summary>A record of about 300 bytes.</summary>
    private static Meeting Meeting(int number) => new(
        $"meeting/{number}",
        new LocalizedText(("en", $"Meeting {number}"), ("ru", $"Встреча {number}")),
        MeetingCategory.Bilateral,
        new MeetingStage.Held(),
        sources: [new Citation("source/press")],
        schedule: new Schedule.Days(new DateInterval(new LocalDate(2026, 3, 12), new LocalDate(2026, 3, 12))),
        sides: [new Delegation("state/kz"), new Delegation("organization/un")]);
}
