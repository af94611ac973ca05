#ifndef QZ_LINUX_PROPERTY_H
#define QZ_LINUX_PROPERTY_H
#include <linux/fwnode.h>
struct fwnode_endpoint;
struct fwnode_handle;
struct fwnode_reference_args;
struct property_entry;
struct software_node;
#define FWNODE_GRAPH_ENDPOINT_NEXT 1UL
#define PROPERTY_ENTRY_U32_ARRAY_LEN(a_, b_, c_) __PROPERTY_ENTRY_ARRAY_LEN(a_, u32_data, U32, b_, c_)
#define PROPERTY_ENTRY_U64_ARRAY_LEN(a_, b_, c_) __PROPERTY_ENTRY_ARRAY_LEN(a_, u64_data, U64, b_, c_)
#define PROPERTY_ENTRY_REF_ARRAY_LEN(a_, b_, c_) __PROPERTY_ENTRY_ARRAY_ELSIZE_LEN(a_, sizeof(struct software_node_ref_args), REF, b_, c_)
#define PROPERTY_ENTRY_REF_ARRAY(a_, b_) PROPERTY_ENTRY_REF_ARRAY_LEN(a_, b_, ARRAY_SIZE(b_))
enum dev_prop_type { __qz_dev_prop_type };
enum dev_dma_attr { DEV_DMA_NOT_SUPPORTED, DEV_DMA_COHERENT = 2 };
struct software_node_ref_args {
	const struct software_node *node;
	unsigned int nargs;
	u64 args[NR_FWNODE_REFERENCE_ARGS];
};
struct property_entry {
	const char *name;
	size_t length;
	enum dev_prop_type type;
	union {
		const void *pointer;
		union {
			const char *str[sizeof(u64)/sizeof(char *)];
		} value;
	};
};
typedef void *(*devcon_match_fn_t)(struct fwnode_handle *fwnode, const char *id, void *data);
struct software_node {
	const char *name;
	const struct software_node *parent;
	const struct property_entry *properties;
};
#define device_for_each_child_node(d, c) for (c = device_get_next_child_node(d, NULL); c; c = device_get_next_child_node(d, c))
#define device_for_each_child_node_scoped(d, c) for (struct fwnode_handle *c __free(fwnode_handle) = device_get_next_child_node(d, NULL); c; c = device_get_next_child_node(d, c))
#define fwnode_for_each_child_node(f, c) for (c = fwnode_get_next_child_node(f, NULL); c; c = fwnode_get_next_child_node(f, c))
#define fwnode_for_each_available_child_node(f, c) for (c = fwnode_get_next_available_child_node(f, NULL); c; c = fwnode_get_next_available_child_node(f, c))
#define fwnode_for_each_parent_node(f, p) for (p = fwnode_get_parent(f); p; p = fwnode_get_next_parent(p))
#define fwnode_graph_for_each_endpoint(f, c) for (c = fwnode_graph_get_next_endpoint(f, NULL); c; c = fwnode_graph_get_next_endpoint(f, c))
#define PROPERTY_ENTRY_BOOL(n) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_U8(n, v) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_U16(n, v) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_U32(n, v) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_U64(n, v) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_STRING(n, v) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_REF(n, r, ...) (struct property_entry){ .name = n, .is_inline = true }
#define PROPERTY_ENTRY_U8_ARRAY(n, v) (struct property_entry){ .name = n }
#define PROPERTY_ENTRY_U16_ARRAY(n, v) (struct property_entry){ .name = n }
#define PROPERTY_ENTRY_U32_ARRAY(n, v) (struct property_entry){ .name = n }
#define PROPERTY_ENTRY_STRING_ARRAY(n, v) (struct property_entry){ .name = n }
#define PROPERTY_ENTRY_STRING_ARRAY_LEN(n, v, l) (struct property_entry){ .name = n }
#define SOFTWARE_NODE_REFERENCE(r, ...) (const struct software_node_ref_args){ .node = r }
DEFINE_FREE(fwnode_handle, struct fwnode_handle *, if (_T) fwnode_handle_put(_T))
bool device_property_present(struct device *dev, const char *propname);
int device_property_read_u8_array(struct device *dev, const char *propname, u8 *val, size_t nval);
int device_property_read_u32_array(struct device *dev, const char *propname, u32 *val, size_t nval);
int device_property_read_u64_array(struct device *dev, const char *propname, u64 *val, size_t nval);
int device_property_read_string_array(struct device *dev, const char *propname, const char **val, size_t nval);
int device_property_read_string(struct device *dev, const char *propname, const char **val);
int device_property_match_string(struct device *dev, const char *propname, const char *string);
bool fwnode_device_is_available(const struct fwnode_handle *fwnode);
bool fwnode_property_present(const struct fwnode_handle *fwnode, const char *propname);
int fwnode_property_read_u8_array(const struct fwnode_handle *fwnode, const char *propname, u8 *val, size_t nval);
int fwnode_property_read_u16_array(const struct fwnode_handle *fwnode, const char *propname, u16 *val, size_t nval);
int fwnode_property_read_u32_array(const struct fwnode_handle *fwnode, const char *propname, u32 *val, size_t nval);
int fwnode_property_read_u64_array(const struct fwnode_handle *fwnode, const char *propname, u64 *val, size_t nval);
int fwnode_property_read_string(const struct fwnode_handle *fwnode, const char *propname, const char **val);
int fwnode_property_match_string(const struct fwnode_handle *fwnode, const char *propname, const char *string);
int fwnode_property_get_reference_args(const struct fwnode_handle *fwnode, const char *prop, const char *nargs_prop, unsigned int nargs, unsigned int index, struct fwnode_reference_args *args);
struct fwnode_handle *fwnode_find_reference(const struct fwnode_handle *fwnode, const char *name, unsigned int index);
const char *fwnode_get_name(const struct fwnode_handle *fwnode);
struct fwnode_handle *fwnode_get_parent(const struct fwnode_handle *fwnode);
struct fwnode_handle *fwnode_get_next_available_child_node(const struct fwnode_handle *fwnode, struct fwnode_handle *child);
struct fwnode_handle *device_get_next_child_node(const struct device *dev, struct fwnode_handle *child);
struct fwnode_handle *fwnode_get_named_child_node(const struct fwnode_handle *fwnode, const char *childname);
struct fwnode_handle *device_get_named_child_node(const struct device *dev, const char *childname);
struct fwnode_handle *fwnode_handle_get(struct fwnode_handle *fwnode);
void fwnode_handle_put(struct fwnode_handle *fwnode);
int fwnode_irq_get_byname(const struct fwnode_handle *fwnode, const char *name);
unsigned int device_get_child_node_count(const struct device *dev);
bool device_property_read_bool(struct device *dev, const char *propname);
int device_property_read_u8(struct device *dev, const char *propname, u8 *val);
int device_property_read_u16(struct device *dev, const char *propname, u16 *val);
int device_property_read_u32(struct device *dev, const char *propname, u32 *val);
int device_property_read_u64(struct device *dev, const char *propname, u64 *val);
int device_property_count_u8(struct device *dev, const char *propname);
int device_property_count_u32(struct device *dev, const char *propname);
int device_property_string_array_count(struct device *dev, const char *propname);
bool fwnode_property_read_bool(const struct fwnode_handle *fwnode, const char *propname);
int fwnode_property_read_u8(const struct fwnode_handle *fwnode, const char *propname, u8 *val);
int fwnode_property_read_u32(const struct fwnode_handle *fwnode, const char *propname, u32 *val);
int fwnode_property_count_u16(const struct fwnode_handle *fwnode, const char *propname);
int fwnode_property_count_u32(const struct fwnode_handle *fwnode, const char *propname);
int fwnode_property_count_u64(const struct fwnode_handle *fwnode, const char *propname);
int fwnode_property_string_array_count(const struct fwnode_handle *fwnode, const char *propname);
struct property_entry *property_entries_dup(const struct property_entry *properties);
void property_entries_free(const struct property_entry *properties);
enum dev_dma_attr device_get_dma_attr(struct device *dev);
const void *device_get_match_data(const struct device *dev);
int device_get_phy_mode(struct device *dev);
int fwnode_get_phy_mode(struct fwnode_handle *fwnode);
struct fwnode_handle *fwnode_graph_get_next_endpoint(const struct fwnode_handle *fwnode, struct fwnode_handle *prev);
struct fwnode_handle *fwnode_graph_get_port_parent(const struct fwnode_handle *fwnode);
struct fwnode_handle *fwnode_graph_get_remote_port_parent(const struct fwnode_handle *fwnode);
struct fwnode_handle *fwnode_graph_get_remote_endpoint(const struct fwnode_handle *fwnode);
bool fwnode_graph_is_endpoint(struct fwnode_handle *fwnode);
struct fwnode_handle *fwnode_graph_get_endpoint_by_id(const struct fwnode_handle *fwnode, u32 port, u32 endpoint, unsigned long flags);
int fwnode_graph_parse_endpoint(const struct fwnode_handle *fwnode, struct fwnode_endpoint *endpoint);
void *fwnode_connection_find_match(struct fwnode_handle *fwnode, const char *con_id, void *data, devcon_match_fn_t match);
void *device_connection_find_match(struct device *dev, const char *con_id, void *data, devcon_match_fn_t match);
int fwnode_connection_find_matches(struct fwnode_handle *fwnode, const char *con_id, void *data, devcon_match_fn_t match, void **matches, unsigned int matches_len);
struct fwnode_handle *software_node_fwnode(const struct software_node *node);
const struct software_node *software_node_find_by_name(const struct software_node *parent, const char *name);
int software_node_register_nodes(const struct software_node *nodes);
void software_node_unregister_nodes(const struct software_node *nodes);
int software_node_register_node_group(const struct software_node **node_group);
void software_node_unregister_node_group(const struct software_node **node_group);
int software_node_register(const struct software_node *node);
void software_node_unregister(const struct software_node *node);
struct fwnode_handle *fwnode_create_software_node(const struct property_entry *properties, const struct fwnode_handle *parent);
void fwnode_remove_software_node(struct fwnode_handle *fwnode);
int device_add_software_node(struct device *dev, const struct software_node *node);
void device_remove_software_node(struct device *dev);
int device_create_managed_software_node(struct device *dev, const struct property_entry *properties, const struct software_node *parent);
#endif
