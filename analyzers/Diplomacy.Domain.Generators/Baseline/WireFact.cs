using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>A fact of the wire format, and where the program says it.</summary>
/// <param name="line">The fact.</param>
/// <param name="owner">The type that declares it.</param>
/// <param name="location">Its place in the source.</param>
internal sealed class WireFact(WireLine line, INamedTypeSymbol owner, Location location)
{
    public WireLine Line => line;

    public INamedTypeSymbol Owner => owner;

    public Location Location => location;
}
