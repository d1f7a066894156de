using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A text, and what the framework says of it.</summary>
internal sealed class FuzzText
{
    /// <summary>How deep the document of a chronicle may be nested: its records are two levels below its root.</summary>
    public const int MaxDepthOfDocuments = DiplomacyJson.MaxDepth + 2;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepthOfDocuments };

    private FuzzText(byte[] text)
    {
        Text = text;
        Body = text.AsMemory(text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        IsUtf8 = Utf8.IsValid(Body.Span);
        IsJson = IsUtf8 && IsAccepted(Body, default);
        HasSingleMembers = IsUtf8 && IsAccepted(Body, Strict);
    }

    public byte[] Text { get; }

    /// <summary>The text without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Whether it is well-formed UTF-8, which <see cref="Utf8JsonReader"/> takes for granted.</summary>
    public bool IsUtf8 { get; }

    /// <summary>Whether <see cref="JsonDocument"/> accepts it.</summary>
    public bool IsJson { get; }

    /// <summary>Whether it accepts it where duplicate members are refused; nested as deep as the document of a chronicle.</summary>
    public bool HasSingleMembers { get; }

    public static FuzzText Of(byte[] text) => new(text);

    private static bool IsAccepted(ReadOnlyMemory<byte> text, JsonDocumentOptions options)
    {
        try
        {
            JsonDocument.Parse(text, options).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in a name cannot be compared with the others.
            return false;
        }
    }
}
