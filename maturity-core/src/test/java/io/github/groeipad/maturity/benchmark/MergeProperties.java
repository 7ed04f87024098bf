package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However the work is split, shuffled, sent away and put together again, the same bytes come out. */
class MergeProperties {

    private static final MaturityModel PATH = GrowthPath.model();
    private static final List<MaturityProfile> COUNTRY = country();

    private static List<MaturityProfile> country() {
        Scorer scorer = Scorer.of(PATH);
        RandomTowns towns = new RandomTowns(PATH, 99);
        List<MaturityProfile> country = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Subject.Builder town = Subject.builder("t" + i);
            if (i % 9 > 0) {
                town.attribute("size", "SML".substring(i % 3, i % 3 + 1));
            }
            country.add(scorer.score(towns.next(town.build())));
        }
        return country;
    }

    private static BenchmarkAccumulator empty() {
        return BenchmarkAccumulator.groupedBy(PATH, PeerFilter.everyone(), "size");
    }

    @Property(seed = "606", tries = 300)
    void theOrderOfMergesChangesNoByte(@ForAll Random random) throws IOException, ClassNotFoundException {
        List<MaturityProfile> profiles = new ArrayList<>(COUNTRY);
        BenchmarkAccumulator one = empty();
        profiles.forEach(one::add);
        Collections.shuffle(profiles, random);
        List<BenchmarkAccumulator> parts = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            parts.add(empty());
        }
        profiles.forEach(profile -> parts.get(random.nextInt(count)).add(profile));

        BenchmarkAccumulator merged = merged(parts, random);

        assertThat(bytes(merged)).isEqualTo(bytes(one));
        assertThat(merged.benchmark().groups()).isEqualTo(one.benchmark().groups());
        assertThat(merged.benchmark().peers()).isEqualTo(one.benchmark().peers());
        assertThat(bytes(merged)).isEqualTo(bytes(one));
    }

    /** Two of them at a time, any two, and now and then by way of another machine. */
    private static BenchmarkAccumulator merged(List<BenchmarkAccumulator> parts, Random random)
            throws IOException, ClassNotFoundException {
        while (parts.size() > 1) {
            Collections.shuffle(parts, random);
            BenchmarkAccumulator left = parts.remove(0);
            BenchmarkAccumulator right = parts.remove(0);
            if (random.nextBoolean()) {
                right = sent(right);
            }
            if (random.nextInt(4) == 0) {
                left.benchmark();
            }
            parts.add(left.merge(right));
        }
        return parts.get(0);
    }

    private static BenchmarkAccumulator sent(BenchmarkAccumulator peers) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(peers)))) {
            return (BenchmarkAccumulator) in.readObject();
        }
    }

    private static byte[] bytes(BenchmarkAccumulator peers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(peers);
        }
        return bytes.toByteArray();
    }
}
