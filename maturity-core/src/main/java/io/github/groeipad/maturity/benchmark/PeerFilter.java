package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.assessment.Subject;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is a peer: subjects with certain attributes, but not the subject that is compared with them.
 *
 * @param attributes the attributes a peer must have, with their values
 * @param excluded the id of the subject that is compared, which is no peer of itself; absent: nobody is excluded
 */
public record PeerFilter(SortedMap<String, String> attributes, Optional<String> excluded) implements Serializable {

    /**
     * Copies the attributes.
     *
     * @param attributes the attributes a peer must have, with their values
     * @param excluded the id of the subject that is compared, which is no peer of itself; absent: nobody is excluded
     */
    public PeerFilter {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** {@return the filter that every subject passes} */
    public static PeerFilter everyone() {
        return new PeerFilter(new TreeMap<>(), Optional.empty());
    }

    /**
     * {@return this filter with one more condition}
     *
     * @param attribute the name of an attribute, such as {@code "size"}
     * @param value the value that a peer must have
     */
    public PeerFilter where(String attribute, String value) {
        TreeMap<String, String> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new PeerFilter(more, excluded);
    }

    /**
     * {@return this filter without one subject}
     *
     * @param subject the subject that is compared with the peers
     */
    public PeerFilter without(Subject subject) {
        return new PeerFilter(attributes, Optional.of(subject.id()));
    }

    /**
     * {@return whether a subject is a peer}
     *
     * @param subject any subject
     */
    public boolean accepts(Subject subject) {
        return accepts(subject.id(), subject.attributes());
    }

    /**
     * {@return whether a subject is a peer}
     *
     * @param subject the id of any subject
     * @param itsAttributes the attributes of the subject
     */
    public boolean accepts(String subject, Map<String, String> itsAttributes) {
        if (excluded.isPresent() && excluded.get().equals(subject)) {
            return false;
        }
        return attributes.isEmpty() || itsAttributes.entrySet().containsAll(attributes.entrySet());
    }

    /** An optional part cannot be written by Java serialization, its content can. */
    private record Written(
            SortedMap<String, String> attributes, @Nullable String excluded) implements Serializable {
        private Object readResolve() {
            return new PeerFilter(attributes, Optional.ofNullable(excluded));
        }
    }

    private Object writeReplace() {
        return new Written(attributes, excluded.orElse(null));
    }
}
