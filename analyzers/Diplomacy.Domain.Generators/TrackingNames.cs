namespace Diplomacy.Domain.Generators;

/// <summary>The names by which tests find the generator's steps.</summary>
internal static class TrackingNames
{
    public const string Records = "DomainRecords";

    public const string ClosedSets = "ClosedSets";

    public const string Registrations = "Registrations";

    public const string References = "ReferencedRegistrations";
}
