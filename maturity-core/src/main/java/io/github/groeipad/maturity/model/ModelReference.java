package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a model: by id and version, and where it must be exactly the same scoring, by fingerprint too.
 *
 * @param id the id of the model
 * @param version the version of the model
 * @param fingerprint the scoring fingerprint that the model must have; absent: any
 */
public record ModelReference(String id, String version, Optional<Fingerprint> fingerprint) implements Serializable {

    /**
     * {@return a reference by id and version}
     *
     * @param id the id of the model
     * @param version the version of the model
     */
    public static ModelReference of(String id, String version) {
        return new ModelReference(id, version, Optional.empty());
    }

    /** {@return id and version, such as {@code "webcare-check 1.0.0"}} */
    @Override
    public String toString() {
        return id + " " + version;
    }

    private Object writeReplace() {
        return new Stored(id, version, fingerprint.orElse(null));
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(
            String id, String version, @Nullable Fingerprint fingerprint) implements Serializable {

        private Object readResolve() {
            return new ModelReference(id, version, Optional.ofNullable(fingerprint));
        }
    }
}
