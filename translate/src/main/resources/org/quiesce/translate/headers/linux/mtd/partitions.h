#ifndef QZ_LINUX_MTD_PARTITIONS_H
#define QZ_LINUX_MTD_PARTITIONS_H
struct device_node;
struct mtd_info;
struct mtd_part_parser_data;
struct mtd_partition;
struct of_device_id;
#define MTDPART_OFS_APPEND (-1)
#define MTDPART_SIZ_FULL 0
struct mtd_partition {
	const char *name;
	const char *const *types;
	uint64_t size;
	uint64_t offset;
	uint32_t mask_flags;
	uint32_t add_flags;
	struct device_node *of_node;
};
struct mtd_part_parser_data {
	unsigned long origin;
};
struct mtd_part_parser {
	struct list_head list;
	struct module *owner;
	const char *name;
	const struct of_device_id *of_match_table;
	int (*parse_fn)(struct mtd_info *, const struct mtd_partition **, struct mtd_part_parser_data *);
	void (*cleanup)(const struct mtd_partition *pparts, int nr_parts);
};
#endif
