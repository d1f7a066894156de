using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Domain.Serialization;

/// <summary>How values of one type are read and written, for whoever knows the type only at run time.</summary>
abstract class WireType
{
    public abstract JsonConverter Converter { get; }

    public abstract JsonTypeInfo ToTypeInfo(JsonSerializerOptions options);
}
