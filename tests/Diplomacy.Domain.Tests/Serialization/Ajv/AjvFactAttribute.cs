namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>A fact that needs ajv. Where there is none it is skipped, with the reason; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") is not "true") Skip = AjvInstallation.Missing;
    }
}
