#ifndef QZ_LINUX_INPUT_MATRIX_KEYPAD_H
#define QZ_LINUX_INPUT_MATRIX_KEYPAD_H
#include <linux/of.h>
struct input_dev;
struct matrix_keymap_data;
#define MATRIX_MAX_ROWS 0x20
#define MATRIX_MAX_COLS 0x20
#define KEY_ROW(a_) (((a_) >> 24)& 0xff)
#define KEY_COL(a_) (((a_) >> 16)& 0xff)
#define KEY_VAL(a_) ((a_)& 0xffff)
#define MATRIX_SCAN_CODE(a_, b_, c_) (((a_) << (c_)) + (b_))
struct matrix_keymap_data {
	const uint32_t *keymap;
	unsigned int keymap_size;
};
struct matrix_keypad_platform_data {
	const struct matrix_keymap_data *keymap_data;
	const unsigned int *row_gpios;
	const unsigned int *col_gpios;
	unsigned int num_row_gpios;
	unsigned int num_col_gpios;
	unsigned int col_scan_delay_us;
	unsigned int debounce_ms;
	unsigned int clustered_irq;
	unsigned int clustered_irq_flags;
	bool active_low;
	bool wakeup;
	bool no_autorepeat;
	bool drive_inactive_cols;
};
int matrix_keypad_build_keymap(const struct matrix_keymap_data *keymap_data, const char *keymap_name, unsigned int rows, unsigned int cols, unsigned short *keymap, struct input_dev *input_dev);
int matrix_keypad_parse_properties(struct device *dev, unsigned int *rows, unsigned int *cols);
#endif
