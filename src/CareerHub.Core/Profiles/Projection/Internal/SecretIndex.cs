namespace CareerHub.Profiles.Projection.Internal;

/// <summary>Finds any of many secrets at a place of a text in one walk (a trie: E. Fredkin, "Trie memory", CACM 3(9), 1960).</summary>
internal sealed class SecretIndex
{
    private readonly Node root = new();

    public SecretIndex(IEnumerable<Secret> secrets)
    {
        foreach (Secret secret in secrets)
        {
            Node node = root;
            foreach (char c in secret.Folded)
            {
                node = node.Child(c);
            }

            node.Secret?.Merge(secret);
            node.Secret ??= secret;
        }
    }

    /// <summary>The index after the last token of the longest match that begins with the token at <paramref name="start"/>, or -1.</summary>
    public int Match(IReadOnlyList<Token> tokens, int start)
    {
        Node? node = root;
        var gaps = new List<int>();
        int end = -1;
        int position = 0;
        for (int i = start; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            for (int k = 0; k < token.Folded.Length; k++)
            {
                if (!node.Children.TryGetValue(token.Folded[k], out node))
                {
                    return end;
                }

                position++;
                if (node.Secret is { } secret && secret.Accepts(tokens[start], token, token.Folded.AsSpan(k + 1), gaps))
                {
                    end = i + 1;
                }
            }

            if (token.EndsWord)
            {
                gaps.Add(position);
            }
        }

        return end;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = [];

        public Secret? Secret { get; set; }

        public Node Child(char c)
        {
            if (!Children.TryGetValue(c, out Node? child))
            {
                Children.Add(c, child = new Node());
            }

            return child;
        }
    }
}
