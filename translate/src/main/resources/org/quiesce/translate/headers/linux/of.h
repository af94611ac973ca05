#ifndef QZ_LINUX_OF_H
#define QZ_LINUX_OF_H
#include <linux/fwnode.h>
#include <linux/mod_devicetable.h>
#include <linux/property.h>
struct device_node;
struct notifier_block;
struct of_changeset;
struct of_device_id;
struct of_phandle_args;
struct of_phandle_iterator;
struct of_reconfig_data;
struct property;
#define MAX_PHANDLE_ARGS 0x10
#define OF_POPULATED 3
#define OF_BAD_ADDR ((u64)- 1)
#define of_node_cmp(a_, b_) strcasecmp((a_), (b_))
typedef u32 phandle;
typedef u32 ihandle;
struct property {
	char *name;
	int length;
	void *value;
	struct property *next;
	unsigned int unique_id;
	struct bin_attribute attr;
};
struct device_node {
	const char *name;
	phandle phandle;
	const char *full_name;
	struct fwnode_handle fwnode;
	struct property *properties;
	struct device_node *parent;
	struct device_node *child;
	struct device_node *sibling;
	struct kobject kobj;
	void *data;
};
struct of_phandle_args {
	struct device_node *np;
	int args_count;
	uint32_t args[MAX_PHANDLE_ARGS];
};
struct of_phandle_iterator {
	int cell_count;
	const struct device_node *parent;
	const __be32 *cur;
	phandle phandle;
	struct device_node *node;
};
struct of_reconfig_data {
	struct device_node *dn;
	struct property *prop;
};
struct of_changeset {
	struct list_head entries;
};
enum of_reconfig_change { OF_RECONFIG_CHANGE_ADD = 1, OF_RECONFIG_CHANGE_REMOVE };
bool is_of_node(const struct fwnode_handle *fwnode);
#define of_match_ptr(p) (p)
#define of_match_node(m, n) __qz_of_match_node((m), (n))
const struct of_device_id *__qz_of_match_node(const struct of_device_id *matches, const struct device_node *node);
static inline struct fwnode_handle *of_fwnode_handle(const struct device_node *node) { return node ? (struct fwnode_handle *)&node->fwnode : NULL; }
static inline struct device_node *to_of_node(const struct fwnode_handle *fwnode) { return is_of_node(fwnode) ? container_of(fwnode, struct device_node, fwnode) : NULL; }
#define for_each_child_of_node(p, c) for (c = of_get_next_child(p, NULL); c != NULL; c = of_get_next_child(p, c))
#define for_each_available_child_of_node(p, c) for (c = of_get_next_available_child(p, NULL); c != NULL; c = of_get_next_available_child(p, c))
#define for_each_child_of_node_scoped(p, c) for (struct device_node *c __free(device_node) = of_get_next_child(p, NULL); c != NULL; c = of_get_next_child(p, c))
#define for_each_available_child_of_node_scoped(p, c) for (struct device_node *c __free(device_node) = of_get_next_available_child(p, NULL); c != NULL; c = of_get_next_available_child(p, c))
#define for_each_node_by_name(d, n) for (d = of_find_node_by_name(NULL, n); d; d = of_find_node_by_name(d, n))
#define for_each_node_by_type(d, t) for (d = of_find_node_by_type(NULL, t); d; d = of_find_node_by_type(d, t))
#define for_each_compatible_node(d, t, c) for (d = of_find_compatible_node(NULL, t, c); d; d = of_find_compatible_node(d, t, c))
#define for_each_matching_node(d, m) for (d = of_find_matching_node(NULL, m); d; d = of_find_matching_node(d, m))
#define for_each_matching_node_and_match(d, m, id) for (d = of_find_matching_node_and_match(NULL, m, id); d; d = of_find_matching_node_and_match(d, m, id))
#define for_each_of_cpu_node(c) for (c = of_get_next_cpu_node(NULL); c != NULL; c = of_get_next_cpu_node(c))
#define of_property_for_each_string(n, name, p, s) for (p = of_find_property(n, name, NULL), s = of_prop_next_string(p, NULL); s; s = of_prop_next_string(p, s))
#define of_property_for_each_u32(n, name, p, c, u) for (p = of_find_property(n, name, NULL), c = of_prop_next_u32(p, NULL, &u); c; c = of_prop_next_u32(p, c, &u))
#define of_for_each_phandle(it, err, n, l, c, cnt) for (of_phandle_iterator_init((it), (n), (l), (c), (cnt)), err = of_phandle_iterator_next(it); err == 0; err = of_phandle_iterator_next(it))
DEFINE_FREE(device_node, struct device_node *, if (_T) of_node_put(_T))
struct device_node *of_node_get(struct device_node *node);
void of_node_put(struct device_node *node);
extern struct device_node *of_chosen;
extern struct device_node *of_stdout;
extern raw_spinlock_t devtree_lock;
bool of_have_populated_dt(void);
int of_node_check_flag(const struct device_node *n, unsigned long flag);
int of_node_test_and_set_flag(struct device_node *n, unsigned long flag);
void of_node_set_flag(struct device_node *n, unsigned long flag);
void of_node_clear_flag(struct device_node *n, unsigned long flag);
struct device_node *of_find_all_nodes(struct device_node *prev);
u64 of_read_number(const __be32 *cell, int size);
bool of_node_name_eq(const struct device_node *np, const char *name);
bool of_node_name_prefix(const struct device_node *np, const char *prefix);
const char *of_node_full_name(const struct device_node *np);
struct device_node *of_find_node_by_name(struct device_node *from, const char *name);
struct device_node *of_find_node_by_type(struct device_node *from, const char *type);
struct device_node *of_find_compatible_node(struct device_node *from, const char *type, const char *compat);
struct device_node *of_find_matching_node_and_match(struct device_node *from, const struct of_device_id *matches, const struct of_device_id **match);
struct device_node *of_find_node_by_path(const char *path);
struct device_node *of_find_node_by_phandle(phandle handle);
struct device_node *of_get_parent(const struct device_node *node);
struct device_node *of_get_next_parent(struct device_node *node);
struct device_node *of_get_next_child(const struct device_node *node, struct device_node *prev);
struct device_node *of_get_next_available_child(const struct device_node *node, struct device_node *prev);
struct device_node *of_get_compatible_child(const struct device_node *parent, const char *compatible);
struct device_node *of_get_child_by_name(const struct device_node *node, const char *name);
struct device_node *of_find_node_with_property(struct device_node *from, const char *prop_name);
struct property *of_find_property(const struct device_node *np, const char *name, int *lenp);
int of_property_count_elems_of_size(const struct device_node *np, const char *propname, int elem_size);
int of_property_read_u32_index(const struct device_node *np, const char *propname, u32 index, u32 *out_value);
int of_property_read_variable_u32_array(const struct device_node *np, const char *propname, u32 *out_values, size_t sz_min, size_t sz_max);
int of_property_read_u64(const struct device_node *np, const char *propname, u64 *out_value);
int of_property_read_variable_u64_array(const struct device_node *np, const char *propname, u64 *out_values, size_t sz_min, size_t sz_max);
int of_property_read_string(const struct device_node *np, const char *propname, const char **out_string);
int of_property_match_string(const struct device_node *np, const char *propname, const char *string);
int of_device_is_compatible(const struct device_node *device, const char *);
bool of_device_is_available(const struct device_node *device);
bool of_device_is_big_endian(const struct device_node *device);
const void *of_get_property(const struct device_node *node, const char *name, int *lenp);
struct device_node *of_get_cpu_node(int cpu, unsigned int *thread);
struct device_node *of_get_cpu_state_node(struct device_node *cpu_node, int index);
int of_n_addr_cells(struct device_node *np);
int of_n_size_cells(struct device_node *np);
const void *of_device_get_match_data(const struct device *dev);
int of_modalias_node(struct device_node *node, char *modalias, int len);
int of_count_phandle_with_args(const struct device_node *np, const char *list_name, const char *cells_name);
int of_phandle_iterator_init(struct of_phandle_iterator *it, const struct device_node *np, const char *list_name, const char *cells_name, int cell_count);
int of_phandle_iterator_next(struct of_phandle_iterator *it);
int of_alias_get_id(struct device_node *np, const char *stem);
int of_alias_get_highest_id(const char *stem);
int of_machine_is_compatible(const char *compat);
int of_add_property(struct device_node *np, struct property *prop);
int of_remove_property(struct device_node *np, struct property *prop);
int of_update_property(struct device_node *np, struct property *newprop);
int of_detach_node(struct device_node *);
const __be32 *of_prop_next_u32(struct property *prop, const __be32 *cur, u32 *pu);
const char *of_prop_next_string(struct property *prop, const char *cur);
int of_cpu_node_to_id(struct device_node *np);
int of_map_id(struct device_node *np, u32 id, const char *map_name, const char *map_mask_name, struct device_node **target, u32 *id_out);
int of_node_to_nid(struct device_node *np);
struct device_node *of_find_matching_node(struct device_node *from, const struct of_device_id *matches);
bool of_node_is_type(const struct device_node *np, const char *type);
struct device_node *of_parse_phandle(const struct device_node *np, const char *phandle_name, int index);
int of_parse_phandle_with_args(const struct device_node *np, const char *list_name, const char *cells_name, int index, struct of_phandle_args *out_args);
int of_parse_phandle_with_fixed_args(const struct device_node *np, const char *list_name, int cell_count, int index, struct of_phandle_args *out_args);
int of_property_count_u8_elems(const struct device_node *np, const char *propname);
int of_property_count_u32_elems(const struct device_node *np, const char *propname);
int of_property_read_string_array(const struct device_node *np, const char *propname, const char **out_strs, size_t sz);
int of_property_count_strings(const struct device_node *np, const char *propname);
int of_property_read_string_index(const struct device_node *np, const char *propname, int index, const char **output);
bool of_property_read_bool(const struct device_node *np, const char *propname);
bool of_property_present(const struct device_node *np, const char *propname);
int of_property_read_u8_array(const struct device_node *np, const char *propname, u8 *out_values, size_t sz);
int of_property_read_u16_array(const struct device_node *np, const char *propname, u16 *out_values, size_t sz);
int of_property_read_u32_array(const struct device_node *np, const char *propname, u32 *out_values, size_t sz);
int of_property_read_u64_array(const struct device_node *np, const char *propname, u64 *out_values, size_t sz);
int of_property_read_u8(const struct device_node *np, const char *propname, u8 *out_value);
int of_property_read_u16(const struct device_node *np, const char *propname, u16 *out_value);
int of_property_read_u32(const struct device_node *np, const char *propname, u32 *out_value);
int of_property_read_s32(const struct device_node *np, const char *propname, s32 *out_value);
int of_get_child_count(const struct device_node *np);
int of_get_available_child_count(const struct device_node *np);
int of_reconfig_notifier_register(struct notifier_block *);
int of_reconfig_notifier_unregister(struct notifier_block *);
int of_reconfig_get_state_change(unsigned long action, struct of_reconfig_data *arg);
void of_changeset_init(struct of_changeset *ocs);
void of_changeset_destroy(struct of_changeset *ocs);
int of_changeset_apply(struct of_changeset *ocs);
int of_changeset_revert(struct of_changeset *ocs);
int of_changeset_attach_node(struct of_changeset *ocs, struct device_node *np);
int of_changeset_update_property(struct of_changeset *ocs, struct device_node *np, struct property *prop);
bool of_device_is_system_power_controller(const struct device_node *np);
#endif
