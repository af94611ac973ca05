#ifndef QZ_LINUX_INPUT_MT_H
#define QZ_LINUX_INPUT_MT_H
#include <linux/input.h>
struct input_dev;
struct input_mt;
struct input_mt_pos;
struct input_mt_slot;
#define TRKID_MAX 0xffff
#define INPUT_MT_POINTER 1
#define INPUT_MT_DIRECT 2
#define INPUT_MT_DROP_UNUSED 4
#define INPUT_MT_TRACK 8
#define INPUT_MT_SEMI_MT 0x10
struct input_mt_slot {
	int abs[ABS_MT_LAST- ABS_MT_FIRST + 1];
	unsigned int frame;
	unsigned int key;
};
struct input_mt {
	int trkid;
	int num_slots;
	int slot;
	unsigned int flags;
	unsigned int frame;
	int *red;
	struct input_mt_slot slots[];
};
struct input_mt_pos {
	s16 x;
	s16 y;
};
void input_mt_set_value(struct input_mt_slot *slot, unsigned code, int value);
int input_mt_get_value(const struct input_mt_slot *slot, unsigned code);
bool input_mt_is_active(const struct input_mt_slot *slot);
bool input_mt_is_used(const struct input_mt *mt, const struct input_mt_slot *slot);
int input_mt_init_slots(struct input_dev *dev, unsigned int num_slots, unsigned int flags);
void input_mt_destroy_slots(struct input_dev *dev);
int input_mt_new_trkid(struct input_mt *mt);
void input_mt_slot(struct input_dev *dev, int slot);
bool input_is_mt_value(int axis);
bool input_is_mt_axis(int axis);
bool input_mt_report_slot_state(struct input_dev *dev, unsigned int tool_type, bool active);
void input_mt_report_slot_inactive(struct input_dev *dev);
void input_mt_report_finger_count(struct input_dev *dev, int count);
void input_mt_report_pointer_emulation(struct input_dev *dev, bool use_count);
void input_mt_drop_unused(struct input_dev *dev);
void input_mt_sync_frame(struct input_dev *dev);
int input_mt_assign_slots(struct input_dev *dev, int *slots, const struct input_mt_pos *pos, int num_pos, int dmax);
int input_mt_get_slot_by_key(struct input_dev *dev, int key);
#endif
