using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

public sealed partial class Chronicle
{
    /// <summary>Finds where violations of a chronicle stand in the text from which it was read.</summary>
    /// <param name="utf8">The text, in UTF-8: a document, or a record a line (NDJSON).</param>
    /// <param name="violations">Violations whose pointers lead from the document form, as <see cref="Check"/> and <see cref="Advisories"/> give them.</param>
    /// <returns>The same violations with positions, in the order of the text. A pointer that leads to nothing is given the position of the nearest value around it.</returns>
    public static ValueList<Violation> Locate(ReadOnlySpan<byte> utf8, ValueList<Violation> violations) => new RecordOffsets(utf8).Locate(violations);
}
