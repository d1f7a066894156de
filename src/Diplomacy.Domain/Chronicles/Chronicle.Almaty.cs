namespace Diplomacy.Domain;

/// <content>The chronicle that comes with the library.</content>
public sealed partial class Chronicle
{
    private const string AlmatyResource = "Diplomacy.Domain.Chronicles.almaty-2026.json";

    private static readonly Lazy<Chronicle> EmbeddedAlmaty = new(static () => Parse(Resource(AlmatyResource)));

    /// <summary>Kazakhstan and the United Nations around the meeting in Almaty in 2026, as the press has reported it: the real case around which this library is built.</summary>
    /// <remarks>What is not known is left unknown, what was inferred says so, and sources that contradict each other are both kept. It is read once, when first asked for.</remarks>
    public static Chronicle Almaty => EmbeddedAlmaty.Value;

    private static byte[] Resource(string name)
    {
        using var stream = typeof(Chronicle).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
