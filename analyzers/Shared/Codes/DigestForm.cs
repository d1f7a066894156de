namespace Diplomacy.Domain.Codes;

/// <summary>The form of digests: an algorithm, a colon, and hexadecimal digits in lower case.</summary>
/// <remarks>Source: FIPS 180-4, 2015, section 1 (the sizes of the digests of SHA-256 and SHA-512).</remarks>
internal static class DigestForm
{
    private const string Sha256 = "sha256:";
    private const string Sha512 = "sha512:";
    private const int Sha256Digits = 64;
    private const int Sha512Digits = 128;

    /// <summary>Whether a text is a whole digest.</summary>
    public static bool IsIn(string text) => Has(text, Sha256, Sha256Digits) || Has(text, Sha512, Sha512Digits);

    private static bool Has(string text, string algorithm, int digits) =>
        text.Length == algorithm.Length + digits
            && text.StartsWith(algorithm, StringComparison.Ordinal)
            && text.Skip(algorithm.Length).All(static digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
