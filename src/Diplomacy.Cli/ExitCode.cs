namespace Diplomacy.Cli;

/// <summary>What the tool tells the shell. Where several apply, the largest.</summary>
internal static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Sound = 0;

    /// <summary>Something was read and breaks a rule.</summary>
    public const int Violations = 1;

    /// <summary>Something could not be read: a file, a text that is not JSON, the command line.</summary>
    public const int Unreadable = 2;
}
