namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>A fact that needs ajv. Where there is none it is skipped, with the reason; it fails where <c>SCHEMA_JUDGE</c> says that there must be one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("SCHEMA_JUDGE") is not "required") Skip = AjvInstallation.Missing;
    }
}
