#ifndef QZ_LINUX_PLATFORM_DATA_MLXREG_H
#define QZ_LINUX_PLATFORM_DATA_MLXREG_H
struct device_node;
struct i2c_adapter;
struct i2c_board_info;
struct i2c_client;
struct mlxreg_core_data;
struct mlxreg_core_hotplug_notifier;
struct mlxreg_core_item;
struct platform_device;
#define MLXREG_CORE_LABEL_MAX_SIZE 0x20
#define MLXREG_CORE_WD_FEATURE_NOWAYOUT 1UL
#define MLXREG_CORE_WD_FEATURE_START_AT_BOOT 2UL
enum mlxreg_wdt_type { MLX_WDT_TYPE1, MLX_WDT_TYPE2, MLX_WDT_TYPE3 };
enum mlxreg_hotplug_kind { MLXREG_HOTPLUG_LC_PRESENT = 1, MLXREG_HOTPLUG_LC_VERIFIED, MLXREG_HOTPLUG_LC_POWERED, MLXREG_HOTPLUG_LC_SYNCED, MLXREG_HOTPLUG_LC_READY, MLXREG_HOTPLUG_LC_ACTIVE, MLXREG_HOTPLUG_LC_THERMAL };
enum mlxreg_hotplug_device_action { MLXREG_HOTPLUG_DEVICE_DEFAULT_ACTION, MLXREG_HOTPLUG_DEVICE_PLATFORM_ACTION, MLXREG_HOTPLUG_DEVICE_NO_ACTION };
struct mlxreg_core_hotplug_notifier {
	char identity[MLXREG_CORE_LABEL_MAX_SIZE];
	void *handle;
	int (*user_handler)(void *handle, enum mlxreg_hotplug_kind kind, u8 action);
};
struct mlxreg_hotplug_device {
	struct i2c_adapter *adapter;
	struct i2c_client *client;
	struct i2c_board_info *brdinfo;
	int nr;
	struct platform_device *pdev;
	enum mlxreg_hotplug_device_action action;
	void *handle;
	int (*user_handler)(void *handle, enum mlxreg_hotplug_kind kind, u8 action);
	struct mlxreg_core_hotplug_notifier *notifier;
};
struct mlxreg_core_data {
	char label[MLXREG_CORE_LABEL_MAX_SIZE];
	u32 reg;
	u32 mask;
	u32 bit;
	u32 capability;
	u32 reg_prsnt;
	u32 reg_sync;
	u32 reg_pwr;
	u32 reg_ena;
	umode_t mode;
	struct device_node *np;
	struct mlxreg_hotplug_device hpdev;
	struct mlxreg_core_hotplug_notifier *notifier;
	u32 health_cntr;
	bool attached;
	u8 regnum;
	u8 slot;
	u8 secured;
};
struct mlxreg_core_item {
	struct mlxreg_core_data *data;
	enum mlxreg_hotplug_kind kind;
	u32 aggr_mask;
	u32 reg;
	u32 mask;
	u32 capability;
	u32 cache;
	u8 count;
	u8 inversed;
	u8 health;
};
struct mlxreg_core_platform_data {
	struct mlxreg_core_data *data;
	void *regmap;
	int counter;
	u32 features;
	u32 version;
	char identity[MLXREG_CORE_LABEL_MAX_SIZE];
	u32 capability;
};
struct mlxreg_core_hotplug_platform_data {
	struct mlxreg_core_item *items;
	int irq;
	void *regmap;
	int counter;
	u32 cell;
	u32 mask;
	u32 cell_low;
	u32 mask_low;
	int deferred_nr;
	int shift_nr;
	void *handle;
	int (*completion_notify)(void *handle, int id);
};
#endif
