package io.github.groeipad.maturity.national.spark;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Gathers peers on a cluster: each partition by itself, and then two and two merged. */
final class SparkPeers {

    private SparkPeers() {}

    /** The rows of Parquet files of assessments: region, size class, and then a code for each indicator. */
    static JavaRDD<Row> rows(SparkSession spark, String path, MaturityModel model) {
        List<Column> columns = new ArrayList<>();
        columns.add(functions.col("region"));
        columns.add(functions.col("size"));
        for (Indicator indicator : model.indicators()) {
            columns.add(functions.col("`" + indicator.id() + "`").cast("tinyint"));
        }
        return spark.read().parquet(path).select(columns.toArray(Column[]::new)).javaRDD();
    }

    /** What is gathered of rows, in whatever partitions and order they are. */
    static Peers gathered(JavaRDD<Row> rows, MaturityModel model) {
        return rows.mapPartitions(new PeersOfPartition(Scorer.of(model)))
                .treeAggregate(Peers.none(model), Peers::merge, Peers::merge);
    }

    /** How many assessments there are in Parquet files, all of which must answer a model. */
    static long count(SparkSession spark, String path, MaturityModel model) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Dataset<Row> files = spark.read().parquet(path);
        long count = 0;
        for (String file : files.inputFiles()) {
            try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file), hadoop))) {
                String found = reader.getFileMetaData().getKeyValueMetaData().getOrDefault("fingerprint", "none");
                if (!found.equals(model.fingerprint().hex())) {
                    throw new IOException(file + " must hold answers to " + model.reference() + " with the fingerprint "
                            + model.fingerprint() + ", but its fingerprint is " + found);
                }
                count += reader.getRecordCount();
            }
        }
        return count;
    }
}
