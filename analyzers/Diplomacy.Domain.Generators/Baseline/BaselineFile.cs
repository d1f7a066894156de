using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>A file of the baseline: a line a fact, and comments behind <c>#</c>.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="text">What is in it.</param>
internal sealed class BaselineFile(string path, SourceText text)
{
    /// <summary>The name of the file with what was published.</summary>
    public const string ShippedName = "WireFormat.Shipped.txt";

    /// <summary>The name of the file with what has changed since.</summary>
    public const string UnshippedName = "WireFormat.Unshipped.txt";

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; } =
        [.. text.Lines.Where(static line => !IsBlankOrComment(line.ToString())).Select(line => Read(path, text, line))];

    /// <summary>The place of the whole file: its beginning.</summary>
    public Location Place => Location.Create(path, default, default);

    /// <summary>The file of a name among those that a project hands to its analyzers; null where it is not there.</summary>
    public static BaselineFile? Find(IEnumerable<AdditionalText> files, string name, CancellationToken cancellation) =>
        files.FirstOrDefault(file => IsNamed(file.Path, name)) is { } found ? new(found.Path, found.GetText(cancellation) ?? SourceText.From("")) : null;

    /// <summary>Whether a file has a name, whatever the case of its letters: some file systems do not keep it.</summary>
    public static bool IsNamed(string path, string name) => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase);

    static BaselineEntry Read(string path, SourceText text, TextLine line)
    {
        var written = line.ToString().Trim();
        var isWithdrawal = written.StartsWith(BaselineEntry.Withdrawal, StringComparison.Ordinal);
        return new(isWithdrawal ? written.Substring(BaselineEntry.Withdrawal.Length) : written, isWithdrawal, IsNamed(path, ShippedName), Location.Create(path, line.Span, text.Lines.GetLinePositionSpan(line.Span)));
    }

    static bool IsBlankOrComment(string line) => line.TrimStart() is "" or ['#', ..];
}
