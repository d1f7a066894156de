namespace Diplomacy.Domain;

/// <summary>The rules of reading and writing the standard's XML.</summary>
internal static class IatiRule
{
    public const string WellFormed = "DIP5110";

    public const string RequiredPart = "DIP5111";

    public const string KnownPart = "DIP5112";

    public const string Sequence = "DIP5113";

    public const string KnownCode = "DIP5114";

    public const string Number = "DIP5115";

    public const string Narrative = "DIP5116";

    public const string Date = "DIP5117";

    public const string Rules = "DIP5118";

    public const string Writing = "DIP5119";

    public const string Writable = "DIP5120";

    public const string Place = "DIP5121";
}
