#ifndef QZ_LINUX_REGULATOR_OF_REGULATOR_H
#define QZ_LINUX_REGULATOR_OF_REGULATOR_H
struct device_node;
struct of_regulator_match;
struct regulator_desc;
struct regulator_init_data;
struct of_regulator_match {
	const char *name;
	void *driver_data;
	struct regulator_init_data *init_data;
	struct device_node *of_node;
	const struct regulator_desc *desc;
};
struct regulator_init_data *of_get_regulator_init_data(struct device *dev, struct device_node *node, const struct regulator_desc *desc);
int of_regulator_match(struct device *dev, struct device_node *node, struct of_regulator_match *matches, unsigned int num_matches);
#endif
