#ifndef QZ_LINUX_IIO_TYPES_H
#define QZ_LINUX_IIO_TYPES_H
#define IIO_VAL_INT 1
#define IIO_VAL_INT_PLUS_MICRO 2
#define IIO_VAL_INT_PLUS_NANO 3
#define IIO_VAL_FRACTIONAL 10
#define IIO_VAL_FRACTIONAL_LOG2 11
enum iio_chan_type { IIO_VOLTAGE, IIO_CURRENT, IIO_POWER, IIO_ACCEL, IIO_LIGHT = 6, IIO_TEMP = 9, IIO_PRESSURE = 17, IIO_HUMIDITYRELATIVE };
enum iio_modifier { __qz_iio_modifier };
enum iio_event_type { IIO_EV_TYPE_THRESH };
enum iio_event_direction { IIO_EV_DIR_RISING = 1, IIO_EV_DIR_FALLING };
enum iio_event_info { IIO_EV_INFO_ENABLE, IIO_EV_INFO_VALUE };
enum iio_available_type { IIO_AVAIL_LIST };
enum iio_chan_info_enum { IIO_CHAN_INFO_RAW, IIO_CHAN_INFO_PROCESSED, IIO_CHAN_INFO_SCALE, IIO_CHAN_INFO_OFFSET, IIO_CHAN_INFO_SAMP_FREQ = 12 };
#endif
