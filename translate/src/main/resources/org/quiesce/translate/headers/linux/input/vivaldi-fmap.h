#ifndef QZ_LINUX_INPUT_VIVALDI_FMAP_H
#define QZ_LINUX_INPUT_VIVALDI_FMAP_H
struct vivaldi_data;
#define VIVALDI_MAX_FUNCTION_ROW_KEYS 24
struct vivaldi_data {
	u32 function_row_physmap[VIVALDI_MAX_FUNCTION_ROW_KEYS];
	unsigned int num_function_row_keys;
};
ssize_t vivaldi_function_row_physmap_show(const struct vivaldi_data *data, char *buf);
#endif
