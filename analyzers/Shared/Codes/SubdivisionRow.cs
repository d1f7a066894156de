namespace Diplomacy.Domain.Codes;

/// <summary>What ISO 3166-2 says of a subdivision.</summary>
/// <param name="Code">Its code, such as <c>GB-SCT</c>.</param>
/// <param name="Category">What it is called in its country, such as <c>Country</c> or <c>Province</c>.</param>
/// <param name="Parent">The code of the subdivision that it is a part of; null where there is none.</param>
/// <param name="Name">Its name.</param>
internal sealed record SubdivisionRow(string Code, string Category, string? Parent, string Name)
{
    public static SubdivisionRow Of(string line)
    {
        var parts = line.Split('|');
        return new(parts[0], parts[1], parts[2].Length == 0 ? null : parts[2], parts[3]);
    }
}
