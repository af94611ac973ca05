#ifndef QZ_LINUX_RFKILL_H
#define QZ_LINUX_RFKILL_H
struct rfkill;
struct rfkill_ops;
enum rfkill_type { RFKILL_TYPE_WLAN = 1, RFKILL_TYPE_BLUETOOTH, RFKILL_TYPE_UWB, RFKILL_TYPE_WIMAX, RFKILL_TYPE_WWAN, RFKILL_TYPE_GPS };
struct rfkill_ops {
	void (*poll)(struct rfkill *rfkill, void *data);
	void (*query)(struct rfkill *rfkill, void *data);
	int (*set_block)(void *data, bool blocked);
};
struct rfkill *rfkill_alloc(const char *name, struct device *parent, const enum rfkill_type type, const struct rfkill_ops *ops, void *ops_data);
int rfkill_register(struct rfkill *rfkill);
void rfkill_unregister(struct rfkill *rfkill);
void rfkill_destroy(struct rfkill *rfkill);
bool rfkill_set_hw_state(struct rfkill *rfkill, bool blocked);
bool rfkill_set_sw_state(struct rfkill *rfkill, bool blocked);
void rfkill_init_sw_state(struct rfkill *rfkill, bool blocked);
void rfkill_set_states(struct rfkill *rfkill, bool sw, bool hw);
bool rfkill_blocked(struct rfkill *rfkill);
void rfkill_set_led_trigger_name(struct rfkill *rfkill, const char *name);
#endif
