#ifndef QZ_LINUX_I2C_H
#define QZ_LINUX_I2C_H
#include <acpi/acpi_bus.h>
#include <acpi/actypes.h>
#include <linux/acpi.h>
#include <linux/device/bus.h>
#include <linux/fs.h>
#include <linux/fwnode.h>
#include <linux/hardirq.h>
#include <linux/io.h>
#include <linux/irqdomain.h>
#include <linux/key.h>
#include <linux/mm.h>
#include <linux/mm_types.h>
#include <linux/mod_devicetable.h>
#include <linux/node.h>
#include <linux/of.h>
#include <linux/pm_wakeup.h>
#include <linux/property.h>
#include <linux/range.h>
#include <linux/regulator/consumer.h>
#include <linux/suspend.h>
struct acpi_device;
struct acpi_resource;
struct acpi_resource_i2c_serialbus;
struct dentry;
struct device_node;
struct fwnode_handle;
struct gpio_desc;
struct i2c_adapter;
struct i2c_adapter_quirks;
struct i2c_algorithm;
struct i2c_board_info;
struct i2c_bus_recovery_info;
struct i2c_client;
struct i2c_device_id;
struct i2c_device_identity;
struct i2c_driver;
struct i2c_lock_operations;
struct i2c_msg;
struct i2c_timings;
struct irq_domain;
struct of_device_id;
struct pinctrl;
struct pinctrl_state;
struct regulator;
struct resource;
struct software_node;
union i2c_smbus_data;
#define I2C_M_RD 1
#define I2C_M_TEN 0x10
#define I2C_M_DMA_SAFE 0x200
#define I2C_M_RECV_LEN 0x400
#define I2C_M_NO_RD_ACK 0x800
#define I2C_M_IGNORE_NAK 0x1000
#define I2C_M_REV_DIR_ADDR 0x2000
#define I2C_M_NOSTART 0x4000
#define I2C_M_STOP 0x8000
#define I2C_FUNC_I2C 1
#define I2C_FUNC_10BIT_ADDR 2
#define I2C_FUNC_PROTOCOL_MANGLING 4
#define I2C_FUNC_SMBUS_PEC 8
#define I2C_FUNC_NOSTART 0x10
#define I2C_FUNC_SLAVE 0x20
#define I2C_FUNC_SMBUS_BLOCK_PROC_CALL 0x8000
#define I2C_FUNC_SMBUS_QUICK 0x10000
#define I2C_FUNC_SMBUS_READ_BYTE 0x20000
#define I2C_FUNC_SMBUS_WRITE_BYTE 0x40000
#define I2C_FUNC_SMBUS_READ_BYTE_DATA 0x80000
#define I2C_FUNC_SMBUS_WRITE_BYTE_DATA 0x100000
#define I2C_FUNC_SMBUS_READ_WORD_DATA 0x200000
#define I2C_FUNC_SMBUS_WRITE_WORD_DATA 0x400000
#define I2C_FUNC_SMBUS_PROC_CALL 0x800000
#define I2C_FUNC_SMBUS_READ_BLOCK_DATA 0x1000000
#define I2C_FUNC_SMBUS_WRITE_BLOCK_DATA 0x2000000
#define I2C_FUNC_SMBUS_READ_I2C_BLOCK 0x4000000
#define I2C_FUNC_SMBUS_WRITE_I2C_BLOCK 0x8000000
#define I2C_FUNC_SMBUS_HOST_NOTIFY 0x10000000
#define I2C_FUNC_SMBUS_BYTE 0x60000
#define I2C_FUNC_SMBUS_BYTE_DATA 0x180000
#define I2C_FUNC_SMBUS_WORD_DATA 0x600000
#define I2C_FUNC_SMBUS_BLOCK_DATA 0x3000000
#define I2C_FUNC_SMBUS_I2C_BLOCK 0xc000000
#define I2C_FUNC_SMBUS_EMUL 0xeff0008LL
#define I2C_FUNC_SMBUS_EMUL_ALL 0xfff8008ULL
#define I2C_SMBUS_BLOCK_MAX 0x20
#define I2C_SMBUS_READ 1
#define I2C_SMBUS_WRITE 0
#define I2C_SMBUS_QUICK 0
#define I2C_SMBUS_BYTE 1
#define I2C_SMBUS_BYTE_DATA 2
#define I2C_SMBUS_WORD_DATA 3
#define I2C_SMBUS_PROC_CALL 4
#define I2C_SMBUS_BLOCK_DATA 5
#define I2C_SMBUS_I2C_BLOCK_BROKEN 6
#define I2C_SMBUS_BLOCK_PROC_CALL 7
#define I2C_SMBUS_I2C_BLOCK_DATA 8
#define I2C_MAX_STANDARD_MODE_FREQ 0x186a0
#define I2C_MAX_FAST_MODE_FREQ 0x61a80
#define I2C_MAX_FAST_MODE_PLUS_FREQ 0xf4240
#define I2C_MAX_TURBO_MODE_FREQ 0x155cc0
#define I2C_MAX_HIGH_SPEED_MODE_FREQ 0x33e140
#define I2C_MAX_ULTRA_FAST_MODE_FREQ 0x4c4b40
#define I2C_DEVICE_ID_NXP_SEMICONDUCTORS 0
#define I2C_DEVICE_ID_NONE 0xffff
#define I2C_CLIENT_PEC 4
#define I2C_CLIENT_TEN 0x10
#define I2C_CLIENT_SLAVE 0x20
#define I2C_CLIENT_HOST_NOTIFY 0x40
#define I2C_CLIENT_WAKE 0x80
#define I2C_CLIENT_SCCB 0x9000
#define I2C_AQ_COMB 1UL
#define I2C_AQ_COMB_WRITE_FIRST 2UL
#define I2C_AQ_COMB_READ_SECOND 4UL
#define I2C_AQ_COMB_SAME_ADDR 8UL
#define I2C_AQ_COMB_WRITE_THEN_READ 15
#define I2C_AQ_NO_CLK_STRETCH 0x10UL
#define I2C_AQ_NO_ZERO_LEN_READ 0x20UL
#define I2C_AQ_NO_ZERO_LEN_WRITE 0x40UL
#define I2C_AQ_NO_ZERO_LEN 96
#define I2C_AQ_NO_REP_START 0x80UL
#define I2C_ALF_IS_SUSPENDED 0
#define I2C_ALF_SUSPEND_REPORTED 1
#define I2C_LOCK_ROOT_ADAPTER 1UL
#define I2C_LOCK_SEGMENT 2UL
#define I2C_CLASS_HWMON 1
#define I2C_CLASS_DDC 8
#define I2C_CLASS_SPD 0x80
#define I2C_CLASS_DEPRECATED 0x100
#define I2C_CLIENT_END 0xfffeU
struct i2c_msg {
	__u16 addr;
	__u16 flags;
	__u16 len;
	__u8 *buf;
};
union i2c_smbus_data {
	__u8 byte;
	__u16 word;
	__u8 block[I2C_SMBUS_BLOCK_MAX + 2];
};
typedef int (*i2c_slave_cb_t)(struct i2c_client *client, enum i2c_slave_event event, u8 *val);
struct i2c_device_identity {
	u16 manufacturer_id;
	u16 part_id;
	u8 die_revision;
};
enum i2c_alert_protocol { I2C_PROTOCOL_SMBUS_ALERT };
enum i2c_driver_flags { I2C_DRV_ACPI_WAIVE_D0_PROBE = 1 };
struct i2c_driver {
	unsigned int class;
	int (*probe)(struct i2c_client *client, const struct i2c_device_id *id);
	void (*remove)(struct i2c_client *client);
	int (*probe_new)(struct i2c_client *client);
	void (*shutdown)(struct i2c_client *client);
	void (*alert)(struct i2c_client *client, enum i2c_alert_protocol protocol, unsigned int data);
	int (*command)(struct i2c_client *client, unsigned int cmd, void *arg);
	struct device_driver driver;
	const struct i2c_device_id *id_table;
	int (*detect)(struct i2c_client *client, struct i2c_board_info *info);
	const unsigned short *address_list;
	struct list_head clients;
	u32 flags;
};
struct i2c_client {
	unsigned short flags;
	unsigned short addr;
	char name[I2C_NAME_SIZE];
	struct i2c_adapter *adapter;
	struct device dev;
	int init_irq;
	int irq;
	struct list_head detected;
	i2c_slave_cb_t slave_cb;
	void *devres_group_id;
};
enum i2c_slave_event { I2C_SLAVE_READ_REQUESTED, I2C_SLAVE_WRITE_REQUESTED, I2C_SLAVE_READ_PROCESSED, I2C_SLAVE_WRITE_RECEIVED, I2C_SLAVE_STOP };
struct i2c_board_info {
	char type[I2C_NAME_SIZE];
	unsigned short flags;
	unsigned short addr;
	const char *dev_name;
	void *platform_data;
	struct device_node *of_node;
	struct fwnode_handle *fwnode;
	const struct software_node *swnode;
	const struct resource *resources;
	unsigned int num_resources;
	int irq;
};
struct i2c_algorithm {
	int (*master_xfer)(struct i2c_adapter *adap, struct i2c_msg *msgs, int num);
	int (*master_xfer_atomic)(struct i2c_adapter *adap, struct i2c_msg *msgs, int num);
	int (*smbus_xfer)(struct i2c_adapter *adap, u16 addr, unsigned short flags, char read_write, u8 command, int size, union i2c_smbus_data *data);
	int (*smbus_xfer_atomic)(struct i2c_adapter *adap, u16 addr, unsigned short flags, char read_write, u8 command, int size, union i2c_smbus_data *data);
	u32 (*functionality)(struct i2c_adapter *adap);
	int (*reg_slave)(struct i2c_client *client);
	int (*unreg_slave)(struct i2c_client *client);
};
struct i2c_lock_operations {
	void (*lock_bus)(struct i2c_adapter *adapter, unsigned int flags);
	int (*trylock_bus)(struct i2c_adapter *adapter, unsigned int flags);
	void (*unlock_bus)(struct i2c_adapter *adapter, unsigned int flags);
};
struct i2c_timings {
	u32 bus_freq_hz;
	u32 scl_rise_ns;
	u32 scl_fall_ns;
	u32 scl_int_delay_ns;
	u32 sda_fall_ns;
	u32 sda_hold_ns;
	u32 digital_filter_width_ns;
	u32 analog_filter_cutoff_freq_hz;
};
struct i2c_bus_recovery_info {
	int (*recover_bus)(struct i2c_adapter *adap);
	int (*get_scl)(struct i2c_adapter *adap);
	void (*set_scl)(struct i2c_adapter *adap, int val);
	int (*get_sda)(struct i2c_adapter *adap);
	void (*set_sda)(struct i2c_adapter *adap, int val);
	int (*get_bus_free)(struct i2c_adapter *adap);
	void (*prepare_recovery)(struct i2c_adapter *adap);
	void (*unprepare_recovery)(struct i2c_adapter *adap);
	struct gpio_desc *scl_gpiod;
	struct gpio_desc *sda_gpiod;
	struct pinctrl *pinctrl;
	struct pinctrl_state *pins_default;
	struct pinctrl_state *pins_gpio;
};
struct i2c_adapter_quirks {
	u64 flags;
	int max_num_msgs;
	u16 max_write_len;
	u16 max_read_len;
	u16 max_comb_1st_msg_len;
	u16 max_comb_2nd_msg_len;
};
struct i2c_adapter {
	struct module *owner;
	unsigned int class;
	const struct i2c_algorithm *algo;
	void *algo_data;
	const struct i2c_lock_operations *lock_ops;
	struct rt_mutex bus_lock;
	struct rt_mutex mux_lock;
	int timeout;
	int retries;
	struct device dev;
	unsigned long locked_flags;
	int nr;
	char name[48];
	struct completion dev_released;
	struct mutex userspace_clients_lock;
	struct list_head userspace_clients;
	struct i2c_bus_recovery_info *bus_recovery_info;
	const struct i2c_adapter_quirks *quirks;
	struct irq_domain *host_notify_domain;
	struct regulator *bus_regulator;
	struct dentry *debugfs;
	DECLARE_BITMAP(addrs_in_instantiation, 1 << 7);
};
#define to_i2c_client(d) container_of(d, struct i2c_client, dev)
#define to_i2c_driver(d) container_of(d, struct i2c_driver, driver)
#define to_i2c_adapter(d) container_of(d, struct i2c_adapter, dev)
#define i2c_add_driver(d) i2c_register_driver(THIS_MODULE, d)
#define module_i2c_driver(d) module_driver(d, i2c_add_driver, i2c_del_driver)
#define builtin_i2c_driver(d) builtin_driver(d, i2c_add_driver)
#define I2C_BOARD_INFO(t, a) .type = t, .addr = (a)
#define I2C_ADDRS(a, ...) ((const unsigned short[]){ a, ##__VA_ARGS__, I2C_CLIENT_END })
static inline void *i2c_get_clientdata(const struct i2c_client *client) { return dev_get_drvdata(&client->dev); }
static inline void i2c_set_clientdata(struct i2c_client *client, void *data) { dev_set_drvdata(&client->dev, data); }
static inline void *i2c_get_adapdata(const struct i2c_adapter *adap) { return dev_get_drvdata(&adap->dev); }
static inline void i2c_set_adapdata(struct i2c_adapter *adap, void *data) { dev_set_drvdata(&adap->dev, data); }
DEFINE_FREE(i2c_put_adapter, struct i2c_adapter *, if (_T) i2c_put_adapter(_T))
extern struct bus_type i2c_bus_type;
extern struct device_type i2c_adapter_type;
extern struct device_type i2c_client_type;
const char *i2c_freq_mode_string(u32 bus_freq_hz);
int i2c_transfer_buffer_flags(const struct i2c_client *client, char *buf, int count, u16 flags);
int i2c_master_recv(const struct i2c_client *client, char *buf, int count);
int i2c_master_recv_dmasafe(const struct i2c_client *client, char *buf, int count);
int i2c_master_send(const struct i2c_client *client, const char *buf, int count);
int i2c_transfer(struct i2c_adapter *adap, struct i2c_msg *msgs, int num);
int __i2c_transfer(struct i2c_adapter *adap, struct i2c_msg *msgs, int num);
s32 i2c_smbus_xfer(struct i2c_adapter *adapter, u16 addr, unsigned short flags, char read_write, u8 command, int protocol, union i2c_smbus_data *data);
s32 __i2c_smbus_xfer(struct i2c_adapter *adapter, u16 addr, unsigned short flags, char read_write, u8 command, int protocol, union i2c_smbus_data *data);
u8 i2c_smbus_pec(u8 crc, u8 *p, size_t count);
s32 i2c_smbus_read_byte(const struct i2c_client *client);
s32 i2c_smbus_write_byte(const struct i2c_client *client, u8 value);
s32 i2c_smbus_read_byte_data(const struct i2c_client *client, u8 command);
s32 i2c_smbus_write_byte_data(const struct i2c_client *client, u8 command, u8 value);
s32 i2c_smbus_read_word_data(const struct i2c_client *client, u8 command);
s32 i2c_smbus_write_word_data(const struct i2c_client *client, u8 command, u16 value);
s32 i2c_smbus_read_word_swapped(const struct i2c_client *client, u8 command);
s32 i2c_smbus_write_word_swapped(const struct i2c_client *client, u8 command, u16 value);
s32 i2c_smbus_read_block_data(const struct i2c_client *client, u8 command, u8 *values);
s32 i2c_smbus_write_block_data(const struct i2c_client *client, u8 command, u8 length, const u8 *values);
s32 i2c_smbus_read_i2c_block_data(const struct i2c_client *client, u8 command, u8 length, u8 *values);
s32 i2c_smbus_write_i2c_block_data(const struct i2c_client *client, u8 command, u8 length, const u8 *values);
s32 i2c_smbus_read_i2c_block_data_or_emulated(const struct i2c_client *client, u8 command, u8 length, u8 *values);
int i2c_get_device_id(const struct i2c_client *client, struct i2c_device_identity *id);
const struct i2c_device_id *i2c_client_get_device_id(const struct i2c_client *client);
struct i2c_adapter *i2c_verify_adapter(struct device *dev);
const struct i2c_device_id *i2c_match_id(const struct i2c_device_id *id, const struct i2c_client *client);
const void *i2c_get_match_data(const struct i2c_client *client);
struct i2c_client *kobj_to_i2c_client(struct kobject *kobj);
int i2c_slave_register(struct i2c_client *client, i2c_slave_cb_t slave_cb);
int i2c_slave_unregister(struct i2c_client *client);
bool i2c_detect_slave_mode(struct device *dev);
int i2c_slave_event(struct i2c_client *client, enum i2c_slave_event event, u8 *val);
struct i2c_client *i2c_new_client_device(struct i2c_adapter *adap, struct i2c_board_info const *info);
struct i2c_client *i2c_new_scanned_device(struct i2c_adapter *adap, struct i2c_board_info *info, unsigned short const *addr_list, int (*probe)(struct i2c_adapter *adap, unsigned short addr));
int i2c_probe_func_quick_read(struct i2c_adapter *adap, unsigned short addr);
struct i2c_client *i2c_new_dummy_device(struct i2c_adapter *adapter, u16 address);
struct i2c_client *devm_i2c_new_dummy_device(struct device *dev, struct i2c_adapter *adap, u16 address);
struct i2c_client *i2c_new_ancillary_device(struct i2c_client *client, const char *name, u16 default_addr);
void i2c_unregister_device(struct i2c_client *client);
struct i2c_client *i2c_verify_client(struct device *dev);
int i2c_register_board_info(int busnum, struct i2c_board_info const *info, unsigned n);
int i2c_recover_bus(struct i2c_adapter *adap);
int i2c_generic_scl_recovery(struct i2c_adapter *adap);
struct i2c_adapter *i2c_parent_is_i2c_adapter(const struct i2c_adapter *adapter);
int i2c_for_each_dev(void *data, int (*fn)(struct device *dev, void *data));
void i2c_lock_bus(struct i2c_adapter *adapter, unsigned int flags);
int i2c_trylock_bus(struct i2c_adapter *adapter, unsigned int flags);
void i2c_unlock_bus(struct i2c_adapter *adapter, unsigned int flags);
void i2c_mark_adapter_suspended(struct i2c_adapter *adap);
void i2c_mark_adapter_resumed(struct i2c_adapter *adap);
int i2c_add_adapter(struct i2c_adapter *adap);
int devm_i2c_add_adapter(struct device *dev, struct i2c_adapter *adapter);
void i2c_del_adapter(struct i2c_adapter *adap);
int i2c_add_numbered_adapter(struct i2c_adapter *adap);
int i2c_register_driver(struct module *owner, struct i2c_driver *driver);
void i2c_del_driver(struct i2c_driver *driver);
bool i2c_client_has_driver(struct i2c_client *client);
void i2c_clients_command(struct i2c_adapter *adap, unsigned int cmd, void *arg);
struct i2c_adapter *i2c_get_adapter(int nr);
void i2c_put_adapter(struct i2c_adapter *adap);
unsigned int i2c_adapter_depth(struct i2c_adapter *adapter);
void i2c_parse_fw_timings(struct device *dev, struct i2c_timings *t, bool use_defaults);
u32 i2c_get_functionality(struct i2c_adapter *adap);
int i2c_check_functionality(struct i2c_adapter *adap, u32 func);
bool i2c_check_quirks(struct i2c_adapter *adap, u64 quirks);
int i2c_adapter_id(struct i2c_adapter *adap);
u8 i2c_8bit_addr_from_msg(const struct i2c_msg *msg);
u8 *i2c_get_dma_safe_msg_buf(struct i2c_msg *msg, unsigned int threshold);
void i2c_put_dma_safe_msg_buf(u8 *buf, struct i2c_msg *msg, bool xferred);
int i2c_handle_smbus_host_notify(struct i2c_adapter *adap, unsigned short addr);
struct i2c_client *i2c_find_device_by_fwnode(struct fwnode_handle *fwnode);
struct i2c_adapter *i2c_find_adapter_by_fwnode(struct fwnode_handle *fwnode);
struct i2c_adapter *i2c_get_adapter_by_fwnode(struct fwnode_handle *fwnode);
struct i2c_client *of_find_i2c_device_by_node(struct device_node *node);
struct i2c_adapter *of_find_i2c_adapter_by_node(struct device_node *node);
struct i2c_adapter *of_get_i2c_adapter_by_node(struct device_node *node);
const struct of_device_id *i2c_of_match_device(const struct of_device_id *matches, struct i2c_client *client);
int of_i2c_get_board_info(struct device *dev, struct device_node *node, struct i2c_board_info *info);
bool i2c_acpi_get_i2c_resource(struct acpi_resource *ares, struct acpi_resource_i2c_serialbus **i2c);
int i2c_acpi_client_count(struct acpi_device *adev);
u32 i2c_acpi_find_bus_speed(struct device *dev);
struct i2c_client *i2c_acpi_new_device_by_fwnode(struct fwnode_handle *fwnode, int index, struct i2c_board_info *info);
struct i2c_adapter *i2c_acpi_find_adapter_by_handle(acpi_handle handle);
bool i2c_acpi_waive_d0_probe(struct device *dev);
struct i2c_client *i2c_acpi_new_device(struct device *dev, int index, struct i2c_board_info *info);
#endif
