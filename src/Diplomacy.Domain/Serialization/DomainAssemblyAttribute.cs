using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Marks an assembly that declares domain records; written by the generator, so that assemblies which refer to it can make its kinds known.</summary>
/// <param name="registration">The generated class that makes them known.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DomainAssemblyAttribute(Type registration) : Attribute
{
    /// <summary>The generated class that makes the kinds known.</summary>
    public Type Registration { get; } = registration;
}
