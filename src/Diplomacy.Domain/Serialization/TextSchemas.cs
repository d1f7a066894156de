namespace Diplomacy.Domain.Serialization;

/// <summary>The forms of text types as patterns of JSON Schema. Of a type that is not listed only that it is a text is said.</summary>
static class TextSchemas
{
    public static void Describe<T>(JsonSchemaWriter schema)
    {
        if (typeof(T) == typeof(CountryCode)) schema.Pattern("A country: its ISO 3166-1 code, in capitals as it is written.", "[A-Za-z]{2,3}|[0-9]{3}");
        else if (typeof(T) == typeof(LanguageTag)) schema.Pattern("A language: its BCP 47 tag.", LanguageTagPattern);
        else schema.String();
    }

    internal const string LanguageTagPattern = "[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*";
}
