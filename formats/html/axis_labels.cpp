// SPDX-License-Identifier: MIT
// A flag to the right covers the poles of the entries that follow, so those must be lower: seen from
// the last entry backwards, each label takes the lowest row over what it covers. Near the right end
// flags hang to the left, and the same holds forwards.
#include "formats/html/axis_labels.hpp"

#include <algorithm>
#include <optional>

namespace pmlint::formats::html {
namespace {

constexpr double kGap = 10;     // between two labels of a row
constexpr double kPoleGap = 4;  // between a label and the pole of another

class Placement {
 public:
  Placement(const std::vector<LabelWish>& wishes, std::size_t rows, double left, double right)
      : wishes_(wishes), rows_(rows), left_(left), right_(right), taken_(wishes.size()) {}

  std::vector<LabelPlace> run() {
    take_all([](int) { return true; });
    if (places_.size() == wishes_.size()) return std::move(places_);
    // Not all find room: those that matter less get what the others leave.
    places_.clear();
    taken_.assign(wishes_.size(), false);
    for (const int rank : {0, 1, 2}) {
      take_all([rank](int other) { return other == rank; });
    }
    return std::move(places_);
  }

 private:
  struct Extent {
    double from, to;
  };
  [[nodiscard]] Extent extent(std::size_t wish, bool left) const {
    const double pole = wishes_[wish].mark.x;
    const double width = wishes_[wish].width;
    if (left) return {pole - kPoleDistance - width, pole - kPoleDistance};
    return {pole + kPoleDistance, pole + kPoleDistance + width};
  }

  template <class Wanted>
  void take_all(Wanted wanted) {
    for (std::size_t i = wishes_.size(); i-- > 0;) {
      if (wanted(wishes_[i].rank)) take(i, false);
    }
    for (std::size_t i = 0; i < wishes_.size(); ++i) {
      if (wanted(wishes_[i].rank) && !taken_[i]) take(i, true);
    }
  }

  void take(std::size_t wish, bool left) {
    const Extent own = extent(wish, left);
    if (own.from < left_ || own.to > right_) return;
    for (std::size_t row = 0; row < rows_; ++row) {
      if (!is_free(wishes_[wish].mark.x, own, row)) continue;
      places_.push_back({wish, row, left});
      taken_[wish] = true;
      return;
    }
  }

  [[nodiscard]] bool is_free(double pole, Extent own, std::size_t row) const {
    return std::ranges::none_of(places_, [&](const LabelPlace& other) {
      const Extent text = extent(other.wish, other.left);
      const double other_pole = wishes_[other.wish].mark.x;
      const bool texts_touch =
          other.row == row && own.from < text.to + kGap && text.from < own.to + kGap;
      const bool own_pole_crosses =
          other.row <= row && pole > text.from - kPoleGap && pole < text.to + kPoleGap;
      const bool other_pole_crosses =
          other.row >= row && other_pole > own.from - kPoleGap && other_pole < own.to + kPoleGap;
      return texts_touch || own_pole_crosses || other_pole_crosses;
    });
  }

  const std::vector<LabelWish>& wishes_;
  std::size_t rows_;
  double left_, right_;
  std::vector<bool> taken_;
  std::vector<LabelPlace> places_;
};

}  // namespace

std::vector<LabelPlace> place_labels(const std::vector<LabelWish>& wishes, std::size_t rows,
                                     double left, double right) {
  return Placement(wishes, rows, left, right).run();
}

}  // namespace pmlint::formats::html
