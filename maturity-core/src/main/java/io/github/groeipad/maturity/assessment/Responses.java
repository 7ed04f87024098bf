package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.CodedResponses;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Responses by indicator, sorted. Where the model is known they are codes of its options, which takes a tenth of the memory
 * and is what scoring needs; the map is made when it is first looked into. Two threads that look at once may both make it, to the
 * same result.
 */
@SuppressWarnings("JdkObsolete") // what an assessment promises is no more than a sorted map
final class Responses extends AbstractMap<String, Response>
        implements SortedMap<String, Response>, CodedResponses, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable MaturityModel model;
    private final transient int[] codes;
    private final transient boolean isComplete;
    /** The responses that are more than their code. */
    private final transient TreeMap<String, Response> stated;

    private transient volatile @Nullable SortedMap<String, Response> all;

    /**
     * Makes responses of what was gathered.
     *
     * @param model the model that the codes are of; null if there are none
     * @param codes the codes
     * @param isComplete whether the codes say all that counts on any day
     * @param stated the responses that are more than their code, or have none
     */
    Responses(@Nullable MaturityModel model, int[] codes, boolean isComplete, Map<String, Response> stated) {
        this.model = model;
        this.codes = codes.clone();
        this.isComplete = isComplete;
        this.stated = new TreeMap<>(stated);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // to compare what models hold takes longer than this saves
    public boolean areOf(Object other) {
        return isComplete && model == other;
    }

    @Override
    public void copyTo(int[] row, int offset) {
        System.arraycopy(codes, 0, row, offset, codes.length);
    }

    private SortedMap<String, Response> all() {
        SortedMap<String, Response> known = all;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(model == null ? stated : decoded(model));
            all = known;
        }
        return known;
    }

    private SortedMap<String, Response> decoded(MaturityModel its) {
        TreeMap<String, Response> decoded = new TreeMap<>(stated);
        List<Indicator> indicators = its.indicators();
        for (int place = 0; place < codes.length; place++) {
            Indicator indicator = indicators.get(place);
            if (codes[place] == UNKNOWN) {
                decoded.putIfAbsent(indicator.id(), Response.unknown());
            } else if (codes[place] >= 0 && !stated.containsKey(indicator.id())) {
                ResponseScale scale = its.scaleOf(indicator);
                decoded.put(
                        indicator.id(),
                        Response.option(scale.options().get(codes[place]).id()));
            }
        }
        return decoded;
    }

    @Override
    public @Nullable Response get(@Nullable Object indicator) {
        return all().get(indicator);
    }

    @Override
    public boolean containsKey(@Nullable Object indicator) {
        return all().containsKey(indicator);
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, Response> subMap(String from, String to) {
        return all().subMap(from, to);
    }

    @Override
    public SortedMap<String, Response> headMap(String to) {
        return all().headMap(to);
    }

    @Override
    public SortedMap<String, Response> tailMap(String from) {
        return all().tailMap(from);
    }

    @Override
    public String firstKey() {
        return all().firstKey();
    }

    @Override
    public String lastKey() {
        return all().lastKey();
    }

    @Override
    public Set<String> keySet() {
        return all().keySet();
    }

    @Override
    public Collection<Response> values() {
        return all().values();
    }

    @Override
    public Set<Entry<String, Response>> entrySet() {
        return all().entrySet();
    }

    private Object writeReplace() {
        return new Stored(new TreeMap<>(all()));
    }

    /** What is serialized: the responses without the model. */
    private record Stored(TreeMap<String, Response> responses) implements Serializable {

        private Object readResolve() {
            return new Responses(null, new int[0], false, responses);
        }
    }
}
