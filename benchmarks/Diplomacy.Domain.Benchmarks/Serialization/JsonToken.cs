using System.Text.Json;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>A token as a writer takes it at once: its text is escaped and in UTF-8 already.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text of a name or a string.</param>
/// <param name="Whole">A whole number.</param>
/// <param name="Fraction">A number that is not whole.</param>
internal readonly record struct JsonToken(JsonTokenType Kind, JsonEncodedText Text = default, long Whole = 0, decimal? Fraction = null);
