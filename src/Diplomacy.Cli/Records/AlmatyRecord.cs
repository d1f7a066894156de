using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>The chronicle that the library carries: what the tool works on where no file is named.</summary>
internal static class AlmatyRecord
{
    /// <summary>What it is called where a file's name would stand.</summary>
    public const string Name = "almaty-2026.json";

    private static readonly byte[] Utf8 = Read();

    /// <summary>What was read.</summary>
    public static RecordText Text { get; } = RecordText.Read(Utf8, static _ => { });

    /// <summary>What is wrong with it or doubtful in it.</summary>
    /// <param name="yardstick">What it is compared with.</param>
    public static IEnumerable<Violation> Findings(Yardstick? yardstick = null) => Cli.Findings.Of(Utf8, Text, yardstick ?? new Yardstick());

    /// <summary>Its text rather than <see cref="Chronicle.Almaty"/>, so that findings have lines.</summary>
    private static byte[] Read()
    {
        using var stream = typeof(Chronicle).Assembly.GetManifestResourceStream($"Diplomacy.Domain.Chronicles.{Name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
