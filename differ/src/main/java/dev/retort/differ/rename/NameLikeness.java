package dev.retort.differ.rename;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much two names look like one thing said differently, from 0 to 100. */
final class NameLikeness {
    private static final int SAME = 100;
    private static final int CONTAINED = 60;
    private static final int ABBREVIATED = 65;
    private static final int SHORTEST_PART = 3;

    private NameLikeness() {}

    static int of(String old, String fresh) {
        List<String> oldWords = words(old);
        List<String> freshWords = words(fresh);
        String one = String.join("", oldWords);
        String other = String.join("", freshWords);
        if (one.equals(other)) {
            return SAME;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int likeness = Math.max(commonWords(oldWords, freshWords), commonPairs(one, other));
        if (shorter.length() >= SHORTEST_PART && longer.contains(shorter)) {
            likeness = Math.max(likeness, CONTAINED + (SAME - CONTAINED) * shorter.length() / longer.length());
        } else if (shorter.length() >= SHORTEST_PART && abbreviates(shorter, longer)) {
            likeness = Math.max(likeness, ABBREVIATED);
        }
        return likeness;
    }

    private static List<String> words(String name) {
        String apart = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return Arrays.stream(apart.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int commonWords(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : SAME * common.size() / all.size();
    }

    /** Pairs of letters in common (Sørensen and Dice), which a misspelling leaves mostly alone. */
    private static int commonPairs(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> otherPairs = pairs(other);
        int all = pairs.size() + otherPairs.size();
        pairs.retainAll(otherPairs);
        return all == 0 ? 0 : SAME * 2 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(start -> text.substring(start, start + 2))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** {@code qty} for {@code quantity}: the same beginning, then letters of it in their order. */
    private static boolean abbreviates(String shorter, String longer) {
        if (shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int place = 0;
        for (int letter = 0; letter < longer.length() && place < shorter.length(); letter++) {
            if (longer.charAt(letter) == shorter.charAt(place)) {
                place++;
            }
        }
        return place == shorter.length();
    }
}
