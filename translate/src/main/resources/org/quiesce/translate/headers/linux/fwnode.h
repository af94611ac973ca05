#ifndef QZ_LINUX_FWNODE_H
#define QZ_LINUX_FWNODE_H
struct fwnode_handle;
struct fwnode_operations;
#define FWNODE_FLAG_NOT_DEVICE 1
#define SWNODE_GRAPH_PORT_NAME_FMT "port@%u"
#define SWNODE_GRAPH_ENDPOINT_NAME_FMT "endpoint@%u"
#define NR_FWNODE_REFERENCE_ARGS 0x10
struct fwnode_handle {
	struct fwnode_handle *secondary;
	const struct fwnode_operations *ops;
	struct device *dev;
	struct list_head consumers;
	unsigned long flags;
};
struct fwnode_link {
	struct fwnode_handle *supplier;
	struct fwnode_handle *consumer;
	u8 flags;
};
struct fwnode_endpoint {
	unsigned int port;
	unsigned int id;
	const struct fwnode_handle *local_fwnode;
};
struct fwnode_reference_args {
	struct fwnode_handle *fwnode;
	unsigned int nargs;
	u64 args[NR_FWNODE_REFERENCE_ARGS];
};
struct fwnode_operations {
	struct fwnode_handle *(*get)(struct fwnode_handle *fwnode);
	void (*put)(struct fwnode_handle *fwnode);
	const char *(*get_name)(const struct fwnode_handle *fwnode);
	struct fwnode_handle *(*get_parent)(const struct fwnode_handle *fwnode);
	void *(*iomap)(struct fwnode_handle *fwnode, int index);
	int (*irq_get)(const struct fwnode_handle *fwnode, unsigned int index);
};
void fwnode_init(struct fwnode_handle *fwnode, const struct fwnode_operations *ops);
void fwnode_set_flag(struct fwnode_handle *fwnode, unsigned int bit);
void fwnode_clear_flag(struct fwnode_handle *fwnode, unsigned int bit);
void fwnode_dev_initialized(struct fwnode_handle *fwnode, bool initialized);
void fw_devlink_purge_absent_suppliers(struct fwnode_handle *fwnode);
#endif
