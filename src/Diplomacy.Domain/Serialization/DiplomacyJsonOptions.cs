using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>Makes <see cref="JsonSerializer"/> use the format of this library for its types.</summary>
public static class DiplomacyJsonOptions
{
    extension(JsonSerializerOptions options)
    {
        /// <summary>Adds the readers and writers of domain types: records, codes, ids, texts, lists of these, and NodaTime values.</summary>
        /// <remarks>
        /// Your own types are read as before: by your source-generated contexts, or by reflection where that is on. The format of domain types is fixed: naming policies and encoders of the options do not change it.
        /// </remarks>
        /// <returns>The same options.</returns>
        /// <exception cref="InvalidOperationException">The options are in use already.</exception>
        public JsonSerializerOptions AddDiplomacy()
        {
            options.Converters.Insert(0, new DomainConverters());
            if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault) options.TypeInfoResolverChain.Insert(0, DiplomacyJson.Resolver);
            return options;
        }
    }
}
