namespace Diplomacy.Domain;

/// <summary>The form in law that an outcome was given.</summary>
public enum LegalForm
{
    /// <summary>None: it was said, or noted.</summary>
    None,

    /// <summary>A communiqué or a joint statement. It needs no signature.</summary>
    Communique,

    /// <summary>A memorandum of understanding.</summary>
    MemorandumOfUnderstanding,

    /// <summary>A treaty, whatever it is called: an agreement in writing governed by international law.</summary>
    /// <remarks>Source: Vienna Convention on the Law of Treaties, 1969, article 2, paragraph 1 (a).</remarks>
    Treaty,
}
