#ifndef QZ_LINUX_W1_H
#define QZ_LINUX_W1_H
struct hwmon_chip_info;
struct of_device_id;
struct w1_bus_master;
struct w1_family;
struct w1_family_ops;
struct w1_master;
struct w1_slave;
#define W1_MAXNAMELEN 0x20
#define module_w1_family(a_) module_driver(a_, w1_register_family, w1_unregister_family)
struct w1_reg_num {
	__u64 family : 8;
	__u64 id : 48;
	__u64 crc : 8;
};
struct w1_slave {
	struct module *owner;
	unsigned char name[W1_MAXNAMELEN];
	struct w1_reg_num reg_num;
	atomic_t refcnt;
	int ttl;
	unsigned long flags;
	struct w1_master *master;
	struct w1_family *family;
	void *family_data;
	struct device dev;
	struct device *hwmon;
};
typedef void (*w1_slave_found_callback)(struct w1_master *, u64);
struct w1_bus_master {
	void *data;
	u8 (*read_bit)(void *);
	void (*write_bit)(void *, u8);
	u8 (*touch_bit)(void *, u8);
	u8 (*read_byte)(void *);
	void (*write_byte)(void *, u8);
	u8 (*read_block)(void *, u8 *, int);
	void (*write_block)(void *, const u8 *, int);
	u8 (*triplet)(void *, u8);
	u8 (*reset_bus)(void *);
	u8 (*set_pullup)(void *, int);
	void (*search)(void *, struct w1_master *, u8, w1_slave_found_callback);
	char *dev_id;
};
struct w1_master {
	struct module *owner;
	unsigned char name[W1_MAXNAMELEN];
	struct list_head async_list;
	unsigned long attempts;
	int initialized;
	u32 id;
	atomic_t refcnt;
	void *priv;
	long flags;
	struct task_struct *thread;
	struct mutex mutex;
	struct mutex bus_mutex;
	struct device_driver *driver;
	struct device dev;
	struct w1_bus_master *bus_master;
	u32 seq;
};
struct w1_family_ops {
	int (*add_slave)(struct w1_slave *sl);
	void (*remove_slave)(struct w1_slave *sl);
	const struct attribute_group **groups;
	const struct hwmon_chip_info *chip_info;
};
struct w1_family {
	u8 fid;
	const struct w1_family_ops *fops;
	const struct of_device_id *of_match_table;
	atomic_t refcnt;
};
int w1_add_master_device(struct w1_bus_master *master);
void w1_remove_master_device(struct w1_bus_master *master);
int w1_register_family(struct w1_family *family);
void w1_unregister_family(struct w1_family *family);
void w1_write_8(struct w1_master *, u8);
u8 w1_read_8(struct w1_master *);
int w1_reset_bus(struct w1_master *);
u8 w1_calc_crc8(u8 *, int);
void w1_write_block(struct w1_master *, const u8 *, int);
u8 w1_read_block(struct w1_master *, u8 *, int);
int w1_reset_select_slave(struct w1_slave *sl);
int w1_reset_resume_command(struct w1_master *);
struct w1_slave *dev_to_w1_slave(struct device *dev);
struct w1_slave *kobj_to_w1_slave(struct kobject *kobj);
#endif
